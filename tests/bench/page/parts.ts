const parts = [...document.querySelectorAll('main[data-part]')];

/** Keeps the first `count` parts of the document and forces a layout, as a loaded page has one. */
export function showParts(count: number): void {
  document.body.replaceChildren(...parts.slice(0, count));
  document.body.getBoundingClientRect();
}

/** Replaces what a contender has changed with fresh copies. */
export function restoreParts(originals: readonly Node[]): void {
  document.body.replaceChildren(...originals.map((part) => part.cloneNode(true)));
  document.body.getBoundingClientRect();
}

export function copyParts(): readonly Node[] {
  return [...document.body.childNodes].map((part) => part.cloneNode(true));
}
