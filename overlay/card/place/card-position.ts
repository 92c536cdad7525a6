import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { clamp, type Point, type Rect } from '../../../core/geometry.ts';
import { rootOf, viewOf } from '../../../dom/text/safe-node.ts';
import type { CardElement } from '../element/card-element.ts';
import { setStyle } from '../element/host-style.ts';
import { hideNames } from '../element/secret-names.ts';
import { hasBody, libraryContext } from './library-context.ts';
import { createPopupWatch } from './popup-watch.ts';
import { viewportPlatform } from './viewport-platform.ts';

/** What a card is positioned at: one line of a name. */
export interface CardAnchor {
  /** Its current box, in client pixels; null when it is no longer visible. */
  readonly rect: () => DOMRect | null;
  /** Whether its line runs from top to bottom, so that the card belongs beside it. */
  readonly isVertical?: () => boolean;
  /** The element that contains the name; when that scrolls, the name moves. */
  readonly context: Element | null;
  /** It may move without any event in this document, so it is checked in every frame. */
  readonly isSilent?: boolean;
}

/** Space between name and card; the bridge in card-frame.css must be at least as high. */
const GAP_PX = 6;
const EDGE_PX = 8;
/** A dragged card keeps at least this much inside the window, so that it can be dragged back. */
const REACH_PX = 48;

/** Where a card may be, best first. The first that fits is kept while the name moves. */
const BESIDE_LINE: readonly Placement[] = ['bottom-start', 'top-start'];
const BESIDE_COLUMN: readonly Placement[] = ['left-start', 'right-start', 'bottom-start', 'top-start'];
const AROUND: readonly Placement[] = ['bottom-start', 'top-start', 'right-start', 'left-start'];

/**
 * Pauses after which a name is looked for that the page may be drawing anew, before it counts as lost, in milliseconds.
 * Uneven, so that they do not always fall between a drawing and our reading of it.
 */
const REDRAW_LOOKS_MS: readonly number[] = [15, 20, 25, 30];

/** Keeps the card at its name while the page scrolls or changes, until `signal` aborts. `onLost`: the name is out of view. */
export function followAnchor(
  element: CardElement,
  anchor: CardAnchor,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const { host, frame } = element;
  let watched = anchor.context;
  let context = libraryContext(watched);
  let stopWatching: (() => void) | null = null;
  const placements = anchor.isVertical?.() ? BESIDE_COLUMN : BESIDE_LINE;
  let placement = placements[0] ?? 'bottom-start';
  let isPlaced = false;
  /** Whether the page may have opened something since the last search, which is too dear for every scroll. */
  let isSearchDue = true;
  const place = createPlacer(element);
  const onFound = () => {
    isSearchDue = true;
    void update();
  };
  const popups = createPopupWatch(host, anchor, onFound, signal);
  const isClear = (at: Point, name: Rect | null) => {
    if (isSearchDue) popups.search(at);
    return name ? popups.isGood(at, name) : popups.isClear(at);
  };
  /** At the line, or failing that around what the page has opened there. */
  const findPlace = async (line: DOMRect) => {
    const reference = (box: DOMRect) => contextual({ getBoundingClientRect: () => box }, context);
    const first = await place(reference(line), placement, placements);
    if (isClear(first, null)) return first;
    for (const side of placements) {
      const at = await place(reference(line), side, [side]);
      if (isClear(at, line)) return at;
    }
    return place(reference(popups.around(line)), 'bottom-start', AROUND);
  };
  const waitForName = createNameWait(anchor, (isBack) => (isBack ? void update() : onLost()), signal);
  const update = async () => {
    const own = anchor.rect();
    if (own === null) waitForName();
    else if (anchor.context !== watched) return watch();
    const rect = own ?? (isPlaced ? null : new DOMRect(EDGE_PX, EDGE_PX, 0, 0));
    if (rect === null) return;
    const at = await findPlace(rect);
    isSearchDue = false;
    if (signal.aborted) return;
    // At first the name may still be scrolling into view.
    if (isPlaced && at.middlewareData.hide?.referenceHidden) {
      const isDrawnAnew = anchor.rect() === null || anchor.context !== watched;
      return isDrawnAnew ? void update() : onLost();
    }
    isPlaced = true;
    // Prefer this side from now on, so that scrolling does not make the card flip back and forth.
    if (placements.includes(at.placement)) placement = at.placement;
    frame.dataset.side = at.placement.split('-')[0];
    moveHost(host, at.x, at.y);
  };
  /** Watches what is around the name, which may be another element once the page has drawn the name anew. */
  function watch(): void {
    stopWatching?.();
    watched = anchor.context;
    context = libraryContext(watched);
    const reference = contextual({ getBoundingClientRect: () => anchor.rect() ?? new DOMRect() }, context);
    stopWatching = autoUpdate(reference, host, () => void update(), {
      ancestorScroll: hasBody(host),
      ancestorResize: hasBody(host),
      layoutShift: context !== null,
      animationFrame: anchor.isSilent === true || context !== watched,
    });
  }
  watch();
  signal.addEventListener('abort', () => stopWatching?.(), { once: true });
}

/** Returns a function that starts to look for a name that is gone, unless that is under way. */
function createNameWait(
  { rect }: CardAnchor,
  onDone: (isBack: boolean) => void,
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = ([ms, ...rest]: readonly number[]) => {
    timer = setTimeout(() => {
      timer = undefined;
      const isBack = rect() !== null;
      if (!isBack && rest.length > 0) look(rest);
      else onDone(isBack);
    }, ms);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (timer === undefined && !signal.aborted) look(REDRAW_LOOKS_MS);
  };
}

type Reference = Parameters<typeof computePosition>[0];

/** Computes where the card is at a reference, on the side `placement` or else the first of `others` that has room. */
function createPlacer({ host, frame }: CardElement) {
  const windowPlatform = viewportPlatform(host);
  return (reference: Reference, placement: Placement, others: readonly Placement[]) =>
    computePosition(reference, host, {
      platform: windowPlatform,
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP_PX),
        flip({ padding: EDGE_PX, crossAxis: false, fallbackPlacements: [...others] }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) =>
            frame.style.setProperty(
              hideNames('--frame-block'),
              `${Math.max(120, Math.floor(availableHeight))}px`,
            ),
        }),
        hide(),
      ],
    });
}

/** Moves the host's top left corner to a point of the window, but never so far that it cannot be dragged back. */
export function moveWithinReach(host: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = rootOf(host.ownerDocument) ?? host;
  moveHost(
    host,
    clamp(x, REACH_PX - host.offsetWidth, clientWidth - REACH_PX),
    clamp(y, 0, clientHeight - REACH_PX),
  );
}

/** Moves the host's top left corner to a point of the window, rounded to device pixels, and reveals it. */
export function moveHost(host: HTMLElement, x: number, y: number): void {
  const ratio = viewOf(host.ownerDocument)?.devicePixelRatio ?? 1;
  setStyle(host, 'left', `${Math.round(x * ratio) / ratio}px`);
  setStyle(host, 'top', `${Math.round(y * ratio) / ratio}px`);
  setStyle(host, 'opacity', '1');
}

function contextual<R extends object>(reference: R, context: Element | null) {
  return context === null ? reference : { ...reference, contextElement: context };
}
