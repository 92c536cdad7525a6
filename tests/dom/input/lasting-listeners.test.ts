import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addLastingListener } from '../../../dom/input/lasting-listeners.ts';
import { acceptEveryEvent } from '../../../dom/input/listen.ts';
import { listenToPointer } from '../../../dom/input/pointer.ts';

let frame: HTMLIFrameElement;
let page: Document;
let view: Window & typeof globalThis;
let stop: AbortController;

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
  page = frame.contentDocument as Document;
  view = frame.contentWindow as Window & typeof globalThis;
  page.body.innerHTML = '<p>Old</p>';
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  frame.remove();
});

const RENEWALS: Readonly<Record<string, () => void>> = {
  'written in one piece': () => {
    page.open();
    page.write('<p>New');
    page.close();
  },
  'written piece by piece': () => {
    page.open();
    page.write('<title>New</title><p>New');
    page.write('er</p>');
  },
  'written twice': () => {
    for (const text of ['New', 'Newer']) {
      page.open();
      page.write(`<body>${text}`);
      page.close();
    }
  },
};

describe.each(Object.entries(RENEWALS))('after a document is %s', (_, renew) => {
  test.each([
    ['window', 'pointermove'],
    ['window', 'copy'],
    ['document', 'focusin'],
    ['document', 'scroll'],
    ['document', 'selectionchange'],
    ['document', 'visibilitychange'],
  ])('a listener on %s hears one %s', async (on, type) => {
    const target = on === 'window' ? view : page;
    const hear = vi.fn();
    addLastingListener(target, type, hear, { signal: stop.signal, capture: true });
    renew();
    await Promise.resolve();
    target.dispatchEvent(new view.Event(type));
    expect(hear).toHaveBeenCalledTimes(1);
    stop.abort();
    target.dispatchEvent(new view.Event(type));
    expect(hear).toHaveBeenCalledTimes(1);
  });
});

test('the pointer is heard to leave a root element that took the place of another', async () => {
  acceptEveryEvent(stop.signal);
  const dispatch = vi.fn();
  listenToPointer({
    window: view,
    signal: stop.signal,
    isBusy: () => false,
    dispatch,
    targetAt: () => null,
    cardOf: () => null,
    cardRect: () => null,
    focusedCard: () => null,
  });
  const root = page.createElement('html');
  page.replaceChild(root, page.documentElement);
  await Promise.resolve();
  root.dispatchEvent(new view.PointerEvent('pointerleave'));
  expect(dispatch.mock.calls).toEqual([[{ type: 'leave' }]]);
});
