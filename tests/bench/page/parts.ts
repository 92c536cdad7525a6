const parts = [...document.querySelectorAll('main[data-part]')];

/** Leaves so many of the document's equal parts in it and lets the browser lay it out, as a loaded page is. */
export function showParts(count: number): void {
  document.body.replaceChildren(...parts.slice(0, count));
  document.body.getBoundingClientRect();
}

/** Puts fresh copies in place of what a contender has changed. */
export function restoreParts(originals: readonly Node[]): void {
  document.body.replaceChildren(...originals.map((part) => part.cloneNode(true)));
  document.body.getBoundingClientRect();
}

export function copyParts(): readonly Node[] {
  return [...document.body.childNodes].map((part) => part.cloneNode(true));
}
