import { isCardHost } from './card-hosts.ts';
import { EDITABLE } from './editable.ts';
import { isElement, isShadowRoot } from './element-kinds.ts';
import { isMonospaced } from './layout/display.ts';
import { isProse } from './prose.ts';
import { closest, matches, nameOf, parentElementOf, parentOf, rootOf } from './safe-node.ts';
import { documentOf } from './tree-order.ts';

/** Text inside these is never read: fields, code, text that is not displayed. */
const NEVER_READ = new Set(
  (
    'audio canvas code embed head iframe input kbd math noscript object rp rt rtc samp script ' +
    'select style svg template textarea title video'
  ).split(' '),
);

/** Views of code: editors, and the tables with a line of code in each row. */
const CODE_VIEWS =
  '.monaco-editor, .ace_editor, .CodeMirror, .cm-editor, table.highlight, table.hljs-ln, table.rouge-table, ' +
  '.highlighttable, .blob-code, .react-code-lines, [role=code]';
const NOT_TEXT = `${EDITABLE}, ${CODE_VIEWS}`;

/** What `isNeverRead` found for elements deep in a tree; true only as long as the page stays as it is. */
export type KnownReadability = WeakMap<Element, boolean>;

/** Answers are kept from this depth on: below it, climbing again costs less. */
const DEEP = 64;

/** Whether an element around `node`, in this tree or in one that hosts it, forbids reading its text. */
export function isNeverRead(node: Node, known?: KnownReadability): boolean {
  const element = isElement(node) ? node : parentElementOf(node);
  const passed: Element[] = [];
  let isHtmlInSvg = false;
  for (let each = element; each; each = parentElementOf(each)) {
    const answer = known?.get(each);
    // By tag name first: one selector with all the names takes several times as long.
    const isOpenSvg: boolean = isHtmlInSvg && nameOf(each) === 'svg' && each !== rootOf(documentOf(each));
    isHtmlInSvg = nameOf(each) === 'foreignObject' || (isHtmlInSvg && !isOpenSvg);
    if (answer === true || (!isOpenSvg && isUnread(each))) return keepAnswer(passed, true, known);
    if (answer === false) {
      return passed.some((inner) => matches(inner, NOT_TEXT)) || keepAnswer(passed, false, known);
    }
    passed.push(each);
  }
  if (element && closest(element, NOT_TEXT)) return keepAnswer([element], true, known);
  const fixed = element && closest(element, '[translate="no"]:not(html, body)');
  if (fixed && isMonospaced(fixed)) return keepAnswer([element], true, known);
  const root = parentOf(passed.at(-1) ?? node);
  return keepAnswer(passed, root !== null && isShadowRoot(root) && isNeverRead(root.host, known), known);
}

function keepAnswer(passed: readonly Element[], answer: boolean, known?: KnownReadability): boolean {
  if (known && passed.length > DEEP) for (const each of passed) known.set(each, answer);
  return answer;
}

function isUnread(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'pre') return !isProse(element);
  return NEVER_READ.has(name) || isCardHost(element);
}
