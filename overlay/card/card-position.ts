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
import { type CardElement, setStyle } from './card-element.ts';
import { viewportPlatform } from './viewport-platform.ts';

/** What a card belongs to: one line of a name. */
export interface CardAnchor {
  /** Its box now, in client pixels; null when it is no longer shown. */
  readonly rect: () => DOMRect | null;
  /** The element that the name stands in; its scrolling moves the name. */
  readonly context: Element | null;
  /** It may move without any event in this document, so that only looking tells. */
  readonly isSilent?: boolean;
}

/** The bridge in card-frame.css must be at least as high. */
const GAP_PX = 6;
const EDGE_PX = 8;
/** So much of a card stays in the window that it can be taken hold of again. */
const REACH_PX = 48;

/** Keeps the card at its name while the page scrolls or changes, until the signal. `onLost`: the name is out of sight. */
export function followAnchor(
  { host, frame }: CardElement,
  anchor: CardAnchor,
  onLost: () => void,
  signal: AbortSignal,
): void {
  let placement: Placement = 'bottom-start';
  let isPlaced = false;
  const measures = viewportPlatform(host);
  const update = async () => {
    const rect = anchor.rect() ?? (isPlaced ? null : new DOMRect(EDGE_PX, EDGE_PX, 0, 0));
    if (rect === null) return onLost();
    const reference = contextual({ getBoundingClientRect: () => rect }, anchor.context);
    const at = await computePosition(reference, host, {
      platform: measures,
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
    // A card that was asked for shows all the same, while its name is still being scrolled into view.
    if (isPlaced && at.middlewareData.hide?.referenceHidden) return onLost();
    isPlaced = true;
    // The side stays while it fits, so that a scroll does not make the card jump to and fro.
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

/** Moves a card that the reader has hold of: its corner to a point of the window, and never out of reach. */
export function moveInReach(host: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement;
  moveHost(
    host,
    clamp(x, REACH_PX - host.offsetWidth, clientWidth - REACH_PX),
    clamp(y, 0, clientHeight - REACH_PX),
  );
}

/** Puts the host's corner at a point of the window, in whole device pixels. */
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
