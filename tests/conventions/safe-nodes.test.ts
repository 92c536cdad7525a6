import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** What a field of a form may hide, as far as we use it. */
const HIDDEN =
  /(?<!parentOf|record|mutation)\.(parentElement|parentNode|closest|matches|compareDocumentPosition|localName|ownerDocument|firstChild|lastChild|firstElementChild|previousElementSibling|nodeType|isConnected|childNodes|shadowRoot|assignedSlot|checkVisibility)\b/;

/** What an image or form of a page may hide of the document. */
const HIDDEN_IN_DOCUMENT =
  /\b(document|page|ownerDocument)\.(activeElement|body|defaultView|documentElement|fullscreenElement|getSelection|hasFocus|hidden|querySelector)/;

const filesOf = (layer: string) =>
  readdirSync(join(ROOT, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('safe-node.ts'))
    .map((name) => `${layer}/${name}`);
const linesOf = (file: string) =>
  readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\*|\/)/.test(line));

// `form.parentNode` may be an input of that name: dom/text/safe-node.ts has a function for each.
test.each(filesOf('dom'))('%s reads nodes by dom/text/safe-node.ts alone', (file) => {
  expect(linesOf(file).filter((line) => HIDDEN.test(line))).toEqual([]);
});

test.each([...filesOf('dom'), ...filesOf('overlay')])(
  '%s reads the document by dom/text/safe-node.ts alone',
  (file) => {
    expect(linesOf(file).filter((line) => HIDDEN_IN_DOCUMENT.test(line))).toEqual([]);
  },
);
