import { listen } from '../../../dom/input/listen.ts';
import { setStyle } from './host-style.ts';

/** A page that removes the host more often than this while one card is open does not tolerate it. */
const MAX_RETURNS = 5;

/** Replaced elements, which do not render children. */
const REPLACED = 'video, audio, iframe, frame, img, canvas, object, embed, input, textarea, select';

interface MountOptions {
  readonly document: Document;
  readonly host: HTMLElement;
  /** The element that contains the card's name. */
  readonly context: Node | null;
  readonly onMounted: () => void;
  readonly signal: AbortSignal;
}

/**
 * Inserts the host where it is visible, again whenever a dialog opens or closes or the page takes it away. Returns a
 * function that puts it above everything else again.
 */
export function keepMounted({ document, host, context, onMounted, signal }: MountOptions): () => void {
  let returns = 0;
  let place: Element = document.documentElement;
  const observer = new MutationObserver(() => {
    const isInPlace = host.isConnected && host.parentNode === place;
    if (isInPlace || returns >= MAX_RETURNS) return;
    returns += 1;
    mount();
  });
  const mount = () => {
    if (signal.aborted) return;
    place = placeOf(document, context?.isConnected ? context : null);
    mountHost(host, place);
    onMounted();
    observer.disconnect();
    // Only the children of the place and of each of its ancestors, never the page's whole tree.
    for (let node: Node | null = place; node !== null; node = node.parentNode) {
      observer.observe(node, { childList: true });
    }
  };
  mount();
  watchPlaces(document, mount, signal);
  signal.addEventListener('abort', () => observer.disconnect());
  return mount;
}

/**
 * The element that a card must be inside to be visible and usable: the modal dialog or full-screen element around its
 * name, else the one that covers the page, else the document's root.
 */
function placeOf(document: Document, context: Node | null): Element {
  for (let node = context; node !== null; node = parentOf(node)) {
    if (node instanceof Element && covers(document, node)) return node;
  }
  const dialogs = document.querySelectorAll('dialog:modal');
  const topmost = dialogs[dialogs.length - 1] ?? document.fullscreenElement;
  return topmost && covers(document, topmost) ? topmost : document.documentElement;
}

/** Inserts the host in `place` and moves it to the front of the top layer. */
function mountHost(host: HTMLElement, place: Element): void {
  // Undoes the page's CSS zoom, which coordinates already include.
  const zoom = (place as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  setStyle(host, 'zoom', String(1 / zoom));
  if (host.parentNode !== place) place.append(host);
  else if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/** Calls back when a dialog opens or closes, or full screen starts or ends. */
function watchPlaces(document: Document, onChange: () => void, signal: AbortSignal): void {
  const isDialog = (event: Event) => event.target instanceof Element && event.target.localName === 'dialog';
  const passive = { passive: true, capture: true, signal } as const;
  listen(document, 'toggle', (event) => isDialog(event) && onChange(), passive);
  // Some browsers fire no toggle event for dialogs.
  listen(document, 'close', (event) => isDialog(event) && onChange(), passive);
  listen(document, 'fullscreenchange', onChange, passive);
}

function covers(document: Document, element: Element): boolean {
  if (element === document.documentElement || element.matches(REPLACED)) return false;
  return element === document.fullscreenElement || element.matches('dialog:modal');
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
