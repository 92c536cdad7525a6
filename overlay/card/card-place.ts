import { setStyle } from './card-element.ts';

/** Elements that cannot show children of their own. */
const REPLACED = 'video, audio, iframe, frame, img, canvas, object, embed, input, textarea, select';

/**
 * The element that a card must be inside to be seen and reached: the modal dialog or full-screen element around
 * its name, else the one that covers the page, else the document's root.
 */
export function placeOf(document: Document, context: Node | null): Element {
  for (let node = context; node !== null; node = parentOf(node)) {
    if (node instanceof Element && covers(document, node)) return node;
  }
  const dialogs = document.querySelectorAll('dialog:modal');
  const topmost = dialogs[dialogs.length - 1] ?? document.fullscreenElement;
  return topmost && covers(document, topmost) ? topmost : document.documentElement;
}

/** Puts the host in its place and into the top layer, above everything that is there now. */
export function mountHost(host: HTMLElement, place: Element): void {
  // The page's own zoom would otherwise count twice: in its coordinates and in our lengths.
  const zoom = (place as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  setStyle(host, 'zoom', String(1 / zoom));
  if (host.parentNode !== place) place.append(host);
  else if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/** Calls back when a dialog opens or closes, or full screen begins or ends. */
export function watchPlaces(document: Document, onChange: () => void, signal: AbortSignal): void {
  const isDialog = (event: Event) => event.target instanceof Element && event.target.localName === 'dialog';
  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener('toggle', (event) => isDialog(event) && onChange(), passive);
  // For browsers that tell of dialogs only when they close.
  document.addEventListener('close', (event) => isDialog(event) && onChange(), passive);
  document.addEventListener('fullscreenchange', onChange, passive);
}

function covers(document: Document, element: Element): boolean {
  if (element === document.documentElement || element.matches(REPLACED)) return false;
  return element === document.fullscreenElement || element.matches('dialog:modal');
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
