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
import type { CardElement } from './card-element.ts';
import { setStyle } from './host-style.ts';
import { viewportPlatform } from './viewport-platform.ts';

/** What a card is positioned at: one line of a name. */
export interface CardAnchor {
  /** Its current box, in client pixels; null when it is no longer visible. */
  readonly rect: () => DOMRect | null;
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

/** Keeps the card at its name while the page scrolls or changes, until `signal` aborts. `onLost`: the name is out of view. */
export function followAnchor(
  { host, frame }: CardElement,
  anchor: CardAnchor,
  onLost: () => void,
  signal: AbortSignal,
): void {
  let placement: Placement = 'bottom-start';
  let isPlaced = false;
  const windowPlatform = viewportPlatform(host);
  const update = async () => {
    const rect = anchor.rect() ?? (isPlaced ? null : new DOMRect(EDGE_PX, EDGE_PX, 0, 0));
    if (rect === null) return onLost();
    const reference = contextual({ getBoundingClientRect: () => rect }, anchor.context);
    const at = await computePosition(reference, host, {
      platform: windowPlatform,
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP_PX),
        flip({ padding: EDGE_PX, crossAxis: false, fallbackPlacements: ['bottom-start', 'top-start'] }),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) =>
            frame.style.setProperty('--frame-block', `${Math.max(120, Math.floor(availableHeight))}px`),
        }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    // At first the name may still be scrolling into view.
    if (isPlaced && at.middlewareData.hide?.referenceHidden) return onLost();
    isPlaced = true;
    // Prefer this side from now on, so that scrolling does not make the card flip back and forth.
    placement = at.placement;
    frame.dataset.side = at.placement.split('-')[0];
    moveHost(host, at.x, at.y);
  };
  const reference = contextual(
    { getBoundingClientRect: () => anchor.rect() ?? new DOMRect() },
    anchor.context,
  );
  const stop = autoUpdate(reference, host, () => void update(), {
    layoutShift: anchor.context !== null,
    animationFrame: anchor.isSilent ?? false,
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** Moves the host's top left corner to a point of the window, but never so far that it cannot be dragged back. */
export function moveWithinReach(host: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  moveHost(
    host,
    clamp(x, REACH_PX - host.offsetWidth, clientWidth - REACH_PX),
    clamp(y, 0, clientHeight - REACH_PX),
  );
}

/** Moves the host's top left corner to a point of the window, rounded to device pixels, and reveals it. */
export function moveHost(host: HTMLElement, x: number, y: number): void {
  const ratio = host.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  setStyle(host, 'left', `${Math.round(x * ratio) / ratio}px`);
  setStyle(host, 'top', `${Math.round(y * ratio) / ratio}px`);
  setStyle(host, 'opacity', '1');
}

function contextual<R extends object>(reference: R, context: Element | null) {
  return context === null ? reference : { ...reference, contextElement: context };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
