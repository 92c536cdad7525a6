/** A document that the browser loads before the reader asks for it. Chromium only. */
type Prerendering = Document & { readonly prerendering?: boolean };

/** Resolves when the reader sees the document: at once, unless it is being prerendered. Until then, work may be in vain. */
export function documentShown(document: Prerendering, signal: AbortSignal): Promise<void> {
  // Where the browser has no such property, it may be an image of that name.
  if (document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}

/** Calls back when the browser shows this window's document again as it was: by going back or forward. */
export function onReturn(window: Window, signal: AbortSignal, callback: () => void): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && callback(), { signal });
}
