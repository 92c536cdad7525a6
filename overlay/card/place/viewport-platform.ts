import { type Platform, platform } from '@floating-ui/dom';
import { viewOf } from '../../../dom/text/safe-node.ts';
import { hasBody } from './library-context.ts';

/**
 * Floating UI's platform for a host in the top layer: it is laid out in the window itself, whatever the page has
 * transformed, zoomed or scrolled. Clipping around the name is left to the library, which needs a body for it.
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
      const isWindow = args.element === host || !hasBody(host);
      return isWindow ? visibleWindow(host) : platform.getClippingRect.call(this, args);
    },
  };
}

/** The visible part of the window: without scroll bars, and within a pinch zoom. */
function visibleWindow({ ownerDocument }: HTMLElement) {
  const view = viewOf(ownerDocument);
  const visual = view?.visualViewport;
  return {
    x: visual?.offsetLeft ?? 0,
    y: visual?.offsetTop ?? 0,
    width: visual?.width ?? view?.innerWidth ?? 0,
    height: visual?.height ?? view?.innerHeight ?? 0,
  };
}
