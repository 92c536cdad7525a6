import { afterEach, beforeEach, vi } from 'vitest';
import { acceptEveryEvent } from '../../dom/input/listen.ts';
import { markRects } from '../../dom/marks/line-rect.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import { isCardHost } from '../../dom/text/card-hosts.ts';
import type { FrameMessages } from '../../overlay/ports.ts';

/** The page of one test, and what ends everything on it. */
interface HoverPage {
  root: HTMLElement;
  stop: AbortController;
}

/** Gives each test a page with this content, scrolled to the top and out of the real pointer's reach. */
export function setUpHoverPage(html: string): HoverPage {
  const page = { root: document.createElement('main'), stop: new AbortController() };
  beforeEach(async () => {
    scrollTo(0, 0);
    // The scroll event must not reach the test.
    await frames(2);
    page.root = document.createElement('main');
    page.root.innerHTML = html;
    document.body.append(page.root);
    page.stop = new AbortController();
    ignoreRealPointer(page.stop.signal);
    acceptEveryEvent(page.stop.signal);
  });
  afterEach(() => {
    page.stop.abort();
    page.root.remove();
    document.getSelection()?.removeAllRanges();
    vi.useRealTimers();
  });
  return page;
}

/** The hosts of the cards on the page, in its order. */
export function cardHosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[popover]')].filter(isCardHost);
}

/** Fakes the time of timeouts from now on. Frames and `expect.poll` keep real time. */
export function fakeTimeouts(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

/** After `fakeTimeouts`: runs every timeout that a card could be waiting for, so that whatever can happen has happened. */
export async function runOutTimeouts(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5000);
  await frames(2);
}

/** Marks the first occurrence of each name in the text nodes below `root`. */
export function markNames(root: Element, ...names: string[]): Mark[] {
  return names.map((name) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(name);
      if (start < 0) continue;
      const range = new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: start + name.length,
      });
      const mention = {
        start,
        end: start + name.length,
        entity: name.toLowerCase(),
        surface: name,
        score: 1,
      };
      return { mention: { ...mention, why: [] }, range };
    }
    throw new Error(`${name} is not in the fixture`);
  });
}

/** By geometry alone; the real hit test has its own tests. */
export function markUnder(marks: readonly Mark[], x: number, y: number): Mark | null {
  const holds = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
  return marks.find((mark) => markRects(mark).some(holds)) ?? null;
}

/** Drops the real pointer's events, which browsers repeat whenever a page changes, for tests with synthetic ones. */
function ignoreRealPointer(signal: AbortSignal): void {
  for (const type of ['pointermove', 'pointerover', 'pointerleave']) {
    const drop = (event: Event) => event.isTrusted && event.stopImmediatePropagation();
    window.addEventListener(type, drop, { capture: true, signal });
  }
}

export function centre(mark: Mark | undefined, line = 0): { x: number; y: number } {
  const rect = mark && markRects(mark)[line];
  if (!rect) throw new Error('the mark is not visible');
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
}

type Init = PointerEventInit & { x: number; y: number };

export function firePointer(type: string, { x, y, ...init }: Init, target?: Element): PointerEvent {
  const event = new PointerEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    isPrimary: true,
    pointerId: 1,
    pointerType: 'mouse',
    ...init,
  });
  (target ?? document.elementFromPoint(x, y) ?? document.documentElement).dispatchEvent(event);
  return event;
}

/** A mouse move, and the frame in which it is sampled. */
export async function moveTo(at: Init, target?: Element): Promise<void> {
  firePointer('pointermove', at, target);
  await frames(2);
}

export function fireKey(
  key: string,
  target: EventTarget = document.body,
  init: KeyboardEventInit = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

/** For a page without frames. */
export const NO_OTHER_FRAMES: FrameMessages = {
  sendToTopFrame: async () => null,
  locateFrame: async () => [],
  shadowRootOf: (element) => element.shadowRoot,
};
