import { rest } from './frames.ts';

/** The time of the last pointer move, and of the frame after the first one with a card. */
export interface CardTimes {
  readonly movedAt: number;
  readonly paintedAt: number;
}

/** The centres of the visible occurrences of the names, in CSS pixels of the window. */
export function locateNames(names: readonly string[]): readonly { readonly x: number; readonly y: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const points: { x: number; y: number }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const name of names) {
      const at = (node as Text).data.indexOf(name);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + name.length);
      const rect = range.getClientRects()[0];
      const isVisible = rect && rect.top > 0 && rect.bottom < innerHeight && rect.width > 8;
      if (isVisible) points.push({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });
    }
  }
  return points;
}

/** Resolves when a card is on the screen; null after `timeoutMs`. */
export async function watchCard(timeoutMs: number): Promise<CardTimes | null> {
  const stop = new AbortController();
  let movedAt = performance.now();
  const moved = (event: Event) => {
    movedAt = event.timeStamp;
  };
  addEventListener('pointermove', moved, { capture: true, passive: true, signal: stop.signal });
  const until = performance.now() + timeoutMs;
  while (!isCardVisible() && performance.now() < until) await rest(1);
  stop.abort();
  if (!isCardVisible()) return null;
  await rest(1);
  return { movedAt, paintedAt: performance.now() };
}

function isCardVisible(): boolean {
  const host = document.querySelector(':popover-open');
  return host !== null && host.getBoundingClientRect().height > 0 && getComputedStyle(host).opacity !== '0';
}
