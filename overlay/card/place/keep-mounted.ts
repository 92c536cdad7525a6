import { listen } from '../../../dom/input/listen.ts';
import { isAttached, matches, nameOf, parentOf } from '../../../dom/text/safe-node.ts';
import { setStyle } from '../element/host-style.ts';
import { placeOf } from './card-place.ts';
import { flatParentOf, type ShadowRootOf } from './flat-tree.ts';

/** A page that removes the host more often than this in so many milliseconds does not tolerate it. */
const MAX_RETURNS = 5;
const RETURNS_SPAN_MS = 5000;

/** What opens and closes above the page; never one of our own hosts, whose mounting would report itself. */
const OPENS = 'dialog, [popover]:not([popover="manual" i])';

interface MountOptions {
  readonly host: HTMLElement;
  /** The element that contains the card's name. */
  readonly context: Node | null;
  readonly shadowRootOf: ShadowRootOf;
  readonly onMounted: () => void;
  /** The page does not tolerate the host, which is gone for good. */
  readonly onRefused: () => void;
  readonly signal: AbortSignal;
}

/**
 * Inserts the host where it is visible, again whenever a dialog opens or closes or the page takes it away. Returns a
 * function that puts it above everything else again.
 */
export function keepMounted(options: MountOptions): () => void {
  const { host, context, shadowRootOf, onMounted, onRefused, signal } = options;
  const { ownerDocument: document } = host;
  const mayReturn = createPatience();
  let place: Element | null = null;
  const observer = new MutationObserver(() => {
    if (place !== null && isAttached(host) && parentOf(host) === place) return;
    if (mayReturn()) return mount();
    observer.disconnect();
    onRefused();
  });
  const findPlace = () => placeOf(document, context, shadowRootOf);
  const mount = () => {
    if (signal.aborted) return;
    place = findPlace();
    if (place !== null) {
      mountHost(host, place);
      onMounted();
    }
    observer.disconnect();
    // Only the children of the place and of each of its ancestors, never the page's whole tree.
    for (let node: Node | null = place ?? document; node !== null; node = flatParentOf(node, shadowRootOf)) {
      observer.observe(node, { childList: true });
    }
  };
  const moveIfElsewhere = () => {
    if (findPlace() !== parentOf(host)) mount();
  };
  mount();
  for (const tree of treesAround(context, shadowRootOf, document)) {
    watchPlaces(tree, mount, moveIfElsewhere, signal);
  }
  // A modal dialog in a shadow tree that opens says nothing outside it, but takes focus.
  listen(document, 'focusin', moveIfElsewhere, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return mount;
}

/** Whether the host may return once more. */
function createPatience(): () => boolean {
  let returns: number[] = [];
  return () => {
    const now = performance.now();
    returns = [...returns.filter((at) => now - at < RETURNS_SPAN_MS), now];
    return returns.length <= MAX_RETURNS;
  };
}

/** Inserts the host in `place` and moves it to the front of the top layer. */
function mountHost(host: HTMLElement, place: Element): void {
  // Undoes the page's CSS zoom, which coordinates already include.
  const zoom = (place as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  setStyle(host, 'zoom', String(1 / zoom));
  if (parentOf(host) !== place) place.append(host);
  else if (matches(host, ':popover-open')) host.hidePopover();
  host.showPopover();
}

/** The document and the shadow trees that a node is rendered in: their events do not reach the document. */
function treesAround(context: Node | null, shadowRootOf: ShadowRootOf, document: Document) {
  const trees = new Set<Document | ShadowRoot>([document]);
  for (let node = context; node !== null; node = flatParentOf(node, shadowRootOf)) {
    if (node instanceof ShadowRoot) trees.add(node);
  }
  return trees;
}

/** Calls back when a dialog or a popover opens or closes in the tree, or full screen starts or ends. */
function watchPlaces(
  tree: Document | ShadowRoot,
  onDialog: () => void,
  onPopover: () => void,
  signal: AbortSignal,
): void {
  const report = ({ target }: Event) => {
    if (!(target instanceof Element) || !matches(target, OPENS)) return;
    if (nameOf(target) === 'dialog') onDialog();
    else onPopover();
  };
  const passive = { passive: true, capture: true, signal } as const;
  listen(tree, 'toggle', report, passive);
  // Some browsers fire no toggle event for dialogs.
  listen(tree, 'close', report, passive);
  listen(tree, 'fullscreenchange', onDialog, passive);
}
