import { afterEach, describe, expect, test, vi } from 'vitest';
import { documentShown } from '../../dom/document-shown.ts';
import { markAt } from '../../dom/marks/hit-test.ts';
import { isRendered, scrollToMark } from '../../dom/marks/mark-place.ts';
import { type RunningMarks, startMarks, unpaintedInView } from './page-fixture.ts';

/** Names that search forms and the like give to their fields, and that hide what we call on nodes. */
const FIELDS = [
  'addEventListener attributes assignedSlot body childElementCount childNodes children checkVisibility',
  'closest compareDocumentPosition contains firstChild firstElementChild getAttribute getBoundingClientRect',
  'getClientRects getRootNode hasAttribute hasChildNodes host id isConnected lastChild localName matches',
  'namespaceURI nextElementSibling nextSibling nodeName nodeType ownerDocument parentElement parentNode',
  'previousElementSibling previousSibling querySelector querySelectorAll remove role scrollIntoView',
  'shadowRoot style tagName textContent title',
].flatMap((line) => line.split(' '));
/** A named image or form hides properties of the document. */
const NAMED = [
  'activeElement body createRange createTreeWalker defaultView designMode document documentElement',
  'elementFromPoint elementsFromPoint getElementsByTagName getSelection hidden window',
].flatMap((line) => line.split(' '));

let running: RunningMarks;
afterEach(() => {
  running.stop();
  document.body.innerHTML = '';
});

async function expectToWork(): Promise<void> {
  const { marks } = running;
  await vi.waitFor(() => expect(marks.allMarks().map(({ mention }) => mention.entity)).toContain('qwen'));
  await vi.waitFor(() => expect(unpaintedInView(marks.allMarks())).toEqual([]), 3000);
  for (const mark of marks.allMarks()) {
    const range = new Range();
    range.setStart(mark.range.startContainer, mark.range.startOffset);
    range.setEnd(mark.range.endContainer, mark.range.endOffset);
    const { left, top, height } = range.getBoundingClientRect();
    expect(markAt(marks, left + 2, top + height / 2)).toBe(mark);
    expect(isRendered(mark)).toBe(true);
    scrollToMark(mark);
  }
}

function fieldsOf(names: readonly string[]): string {
  return names.map((name) => `<input name="${name}" size="2">`).join('');
}

describe.each([['all at once', FIELDS] as const, ...FIELDS.map((name) => [name, [name]] as const)])(
  'a form with a field named: %s',
  (_, names) => {
    test('has its names marked, found and followed', async () => {
      document.body.innerHTML = `
        <form>${fieldsOf(names)}Maker of DeepSeek<p>and <b>Huawei</b></p><div></div></form><p>AI Plus</p>`;
      running = startMarks();
      await vi.waitFor(() => expect(running.reports).not.toEqual([]));
      expect(running.marks.allMarks()).toHaveLength(3);
      const box = Element.prototype.querySelector.call(document.body, 'form div') as Element;
      box.innerHTML = 'Qwen';
      await expectToWork();
      expect(running.marks.allMarks()).toHaveLength(4);
      box.innerHTML = '';
      await vi.waitFor(() => expect(running.marks.marksOf('qwen')).toEqual([]));
    });
  },
);

test('a page that names images as the document names its properties has its marks', async () => {
  const { body } = document;
  body.innerHTML = `${NAMED.map((name) => `<img name="${name}" alt="">`).join('')}<p>Qwen of <i>DeepSeek</i></p>`;
  try {
    running = startMarks();
    await expectToWork();
  } finally {
    body.innerHTML = '';
  }
});

test('a page that names an image “prerendering” counts as shown', async () => {
  document.body.innerHTML = '<img name="prerendering" alt="">';
  await documentShown(document, new AbortController().signal);
});
