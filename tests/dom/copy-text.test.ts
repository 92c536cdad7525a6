import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyText } from '../../dom/copy-text.ts';

const TEXT = { plain: 'plain', markdown: '**mark**', html: '<b>html</b>' };

let page: HTMLElement;
let stop: AbortController;

beforeEach(async () => {
  page = document.createElement('main');
  page.innerHTML = '<p>Selected</p><button>copy</button><textarea></textarea>';
  document.body.append(page);
  stop = new AbortController();
  // A frame without focus cannot copy.
  await userEvent.click(page.querySelector('textarea') ?? page);
});

afterEach(() => {
  stop.abort();
  page.remove();
});

/** Copies inside a real click; returns the result of `copyText`. */
async function copyByClick(): Promise<boolean | undefined> {
  let done: boolean | undefined;
  const button = page.querySelector('button') as HTMLElement;
  button.addEventListener('mousedown', (event) => event.preventDefault(), { once: true });
  button.addEventListener('click', () => (done = copyText(document, TEXT)), { once: true });
  await userEvent.click(button);
  return done;
}

async function paste(): Promise<readonly string[]> {
  const pasted = new Promise<readonly string[]>((resolve) => {
    const read = ({ clipboardData }: ClipboardEvent) =>
      resolve(['text/plain', 'text/html', 'text/markdown'].map((type) => clipboardData?.getData(type) ?? ''));
    page.addEventListener('paste', read, { once: true });
  });
  page.querySelector('textarea')?.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  return pasted;
}

test('copies all forms and keeps the selection', async () => {
  getSelection()?.selectAllChildren(page.querySelector('p') ?? page);
  expect(await copyByClick()).toBe(true);
  expect(String(getSelection())).toBe('Selected');
  const [plain, html, markdown] = await paste();
  expect([plain, markdown]).toEqual(['plain', '**mark**']);
  expect(html).toContain('<b>html</b>');
});

test('leaves the page’s own copying as it was', async () => {
  expect(await copyByClick()).toBe(true);
  getSelection()?.selectAllChildren(page.querySelector('p') ?? page);
  await userEvent.keyboard('{Control>}c{/Control}');
  expect((await paste())[0]).toBe('Selected');
});

test('reports failure if the page swallows the event', async () => {
  const swallow = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('copy', swallow, { capture: true, signal: stop.signal });
  expect(await copyByClick()).toBe(false);
});
