/** One line of a text that a sighted reader sees. */
export interface VisibleText {
  readonly node: Text;
  readonly element: HTMLElement;
  readonly rect: DOMRect;
  /** The open menu that the text belongs to, else the surface: a menu lies over the rest. */
  readonly layer: Element;
}

/** Every line of visible text in `host`, in DOM order. */
export function visibleTexts(host: HTMLElement): VisibleText[] {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const texts: VisibleText[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!(node instanceof Text) || !node.data.trim() || !element || !isVisible(element)) continue;
    const layer = element.closest('.menu') ?? host;
    texts.push(...linesOf(node).map((rect) => ({ node, element, rect, layer })));
  }
  return texts;
}

/** Whether a sighted reader sees the element: neither hidden nor for screen readers only. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility() && !element.closest('.visually-hidden, .badge-verdict');
}

/** The text in quotes, shortened, for a message. */
export function quote({ data }: Text): string {
  const text = data.trim();
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

/** The element by tag and classes, for a message. */
export function nameOf(element: Element): string {
  return [element.localName, ...element.classList].join('.');
}

function linesOf(node: Text): DOMRect[] {
  const range = new Range();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
