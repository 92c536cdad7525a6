import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** What a field of a form may hide, as far as we use it. */
const HIDDEN =
  /(?<!parentOf|record|mutation)\.(parentElement|parentNode|closest|matches|compareDocumentPosition|localName|ownerDocument|firstChild|lastChild|firstElementChild|previousElementSibling|nodeType|isConnected|childNodes|shadowRoot|assignedSlot|checkVisibility)\b/;

const files = readdirSync(join(ROOT, 'dom'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('safe-node.ts'))
  .map((name) => `dom/${name}`);

// `form.parentNode` may be an input of that name: dom/text/safe-node.ts has a function for each.
test.each(files)('%s reads nodes by dom/text/safe-node.ts alone', (file) => {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  expect(lines.filter((line) => !/^\s*(\*|\/)/.test(line) && HIDDEN.test(line))).toEqual([]);
});
