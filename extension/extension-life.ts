import { browser } from '#imports';

/** How late a page that nobody touches may notice that its cards can no longer open. A check takes 0.1 µs. */
const CHECK_MS = 1000;
/** What a reader does on a page, or does to return to it. */
const SIGNS = ['visibilitychange', 'pageshow', 'pointermove', 'pointerdown', 'keydown'];

/** Whether the extension that started this script is still there: not disabled, removed or replaced by an update. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * Calls `onGone` soon after the extension is gone, unless `signal` aborts before. Browsers have no event for that, and
 * an open port would wake the background for every page.
 */
export function watchExtension(signal: AbortSignal, onGone: () => void): void {
  const check = () => {
    if (!isExtensionAlive()) onGone();
  };
  const timer = setInterval(check, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  for (const sign of SIGNS) window.addEventListener(sign, check, { signal, capture: true, passive: true });
}

/** Removes a listener of the extension's when `signal` aborts. When the extension is gone, so are its listeners. */
export function removeAtEnd(signal: AbortSignal, remove: () => void): void {
  signal.addEventListener('abort', () => isExtensionAlive() && remove(), { once: true });
}
