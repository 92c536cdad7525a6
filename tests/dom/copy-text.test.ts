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
  // Nothing is copied from a frame without focus.
  await userEvent.click(page.querySelector('textarea') ?? page);
});

afterEach(() => {
  stop.abort();
  page.remove();
});

/** Copies in a real click; returns what `copyText` did. */
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

test('all forms are copied, and the selection stays', async () => {
  getSelection()?.selectAllChildren(page.querySelector('p') ?? page);
  expect(await copyByClick()).toBe(true);
  expect(String(getSelection())).toBe('Selected');
  const [plain, html, markdown] = await paste();
  expect([plain, markdown]).toEqual(['plain', '**mark**']);
  expect(html).toContain('<b>html</b>');
});

test('the page’s own copying is as before afterwards', async () => {
  expect(await copyByClick()).toBe(true);
  getSelection()?.selectAllChildren(page.querySelector('p') ?? page);
  await userEvent.keyboard('{Control>}c{/Control}');
  expect((await paste())[0]).toBe('Selected');
});

test('a page that takes the event away first is an honest no', async () => {
  const swallow = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('copy', swallow, { capture: true, signal: stop.signal });
  expect(await copyByClick()).toBe(false);
});
