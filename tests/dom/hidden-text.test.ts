import { afterEach, describe, expect, test, vi } from 'vitest';
import { type RunningMarks, startMarks } from './page-fixture.ts';

let running: RunningMarks;
afterEach(() => {
  running.stop();
  document.body.innerHTML = '';
  document.designMode = 'off';
});

async function start(html: string): Promise<void> {
  document.body.innerHTML = html;
  running = startMarks();
  await vi.waitFor(() => expect(running.reports).not.toEqual([]));
}
const element = () => document.querySelector<HTMLElement>('#it') as HTMLElement;
const entities = () => running.marks.allMarks().map(({ mention }) => mention.entity);

describe('hidden text is not counted until it is shown', () => {
  test.each([
    ['hidden', 'hidden', ''],
    ['not displayed', 'style="display: none"', ''],
    ['invisible', 'style="visibility: hidden"', ''],
    ['transparent', 'style="opacity: 0"', ''],
    ['of hidden content', 'style="content-visibility: hidden"', ''],
    [
      'for screen readers',
      'style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0,0,0,0)"',
      '',
    ],
    ['off the page', 'style="position: absolute; left: -9999px"', ''],
    ['indented off the page', 'style="text-indent: -9999px; overflow: hidden; white-space: nowrap"', ''],
    ['in a closed box', 'style="max-height: 0; overflow: hidden"', ''],
    ['scaled to nothing', 'style="transform: scale(0)"', ''],
  ])('%s', async (_, attributes) => {
    await start(`<p>Huawei</p><div id="it" ${attributes}><p>Qwen and <b>Qwen</b></p></div>`);
    expect(running.marks.counts()).toEqual({ huawei: 1 });
    expect(running.reports.at(-1)).toEqual({ huawei: 1 });
    element().removeAttribute('style');
    element().hidden = false;
    await vi.waitFor(() => expect(running.reports.at(-1)).toEqual({ huawei: 1, qwen: 2 }), 3000);
    element().hidden = true;
    await vi.waitFor(() => expect(running.reports.at(-1)).toEqual({ huawei: 1 }), 3000);
  });

  test.each([
    ['hidden from screen readers', '<p aria-hidden="true">Qwen</p>'],
    ['far down the page', '<p style="margin-top: 9000px">Qwen</p>'],
    [
      'in a box that scrolls',
      '<div style="height: 30px; overflow: auto"><p style="margin-top: 90px">Qwen</p></div>',
    ],
    ['in an element without a box', '<div style="display: contents">Qwen</div>'],
  ])('text is counted: %s', async (_, html) => {
    await start(html);
    expect(running.marks.counts()).toEqual({ qwen: 1 });
  });
});

describe('a text that is clicked to be edited', () => {
  test.each<[string, string, (it: HTMLElement) => void, (it: HTMLElement) => void]>([
    [
      'a paragraph',
      '<p id="it">Qwen</p>',
      (it) => (it.contentEditable = 'true'),
      (it) => it.removeAttribute('contenteditable'),
    ],
    [
      'a word',
      '<p>Of <span id="it">Qwen</span>.</p>',
      (it) => (it.contentEditable = 'true'),
      (it) => (it.contentEditable = 'false'),
    ],
    [
      'a division with paragraphs',
      '<div id="it"><p>Qwen</p><p>and</p></div>',
      (it) => (it.contentEditable = 'plaintext-only'),
      (it) => (it.contentEditable = 'inherit'),
    ],
    [
      'by its role',
      '<div id="it"><p>Qwen</p></div>',
      (it) => it.setAttribute('role', 'textbox'),
      (it) => it.setAttribute('role', 'note'),
    ],
  ])('%s: has no marks while it is edited, and has them again', async (_, html, begin, end) => {
    await start(`${html}<p>Huawei</p>`);
    expect(entities()).toEqual(['qwen', 'huawei']);
    begin(element());
    await vi.waitFor(() => expect(entities()).toEqual(['huawei']));
    end(element());
    await vi.waitFor(() => expect(entities()).toEqual(['qwen', 'huawei']));
  });

  test('the whole page: has its marks again once focus moves', async () => {
    await start('<p>Qwen</p><button>Done</button>');
    document.designMode = 'on';
    const move = (type: string) => document.body.dispatchEvent(new FocusEvent(type, { bubbles: true }));
    move('focusin');
    move('focusout');
    await vi.waitFor(() => expect(entities()).toEqual([]));
    document.designMode = 'off';
    move('focusout');
    await vi.waitFor(() => expect(entities()).toEqual(['qwen']));
  });
});
