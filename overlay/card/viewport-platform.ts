import { type Platform, platform } from '@floating-ui/dom';

/**
 * Measures for a host in the top layer: what it is laid out in is the window itself, whatever the page has
 * transformed, zoomed or scrolled. Clipping of the name's own surroundings is left to the library.
 */
export function viewportPlatform(host: HTMLElement): Platform {
  return {
    ...platform,
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    getElementRects: ({ reference }) => {
      const { x, y, width, height } = reference.getBoundingClientRect();
      const floating = { x: 0, y: 0, width: host.offsetWidth, height: host.offsetHeight };
      return { reference: { x, y, width, height }, floating };
    },
    getClippingRect(args) {
      return args.element === host ? visibleWindow(host) : platform.getClippingRect.call(this, args);
    },
  };
}

/** The part of the window that is seen: without scroll bars, and only what a pinch has left of it. */
function visibleWindow({ ownerDocument }: HTMLElement) {
  const view = ownerDocument.defaultView;
  const visual = view?.visualViewport;
  return {
    x: visual?.offsetLeft ?? 0,
    y: visual?.offsetTop ?? 0,
    width: visual?.width ?? view?.innerWidth ?? 0,
    height: visual?.height ?? view?.innerHeight ?? 0,
  };
}
