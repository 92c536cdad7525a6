import type { FrameLink } from '../../core/frames/frame-map.ts';
import type { Rect } from '../../core/geometry.ts';
import { boundsOf, isAttached, viewOf } from '../text/safe-node.ts';
import { documentOf } from '../text/tree-order.ts';
import { framePath, framesOnPath } from './frame-path.ts';

/** Where each frame of a chain lies in the window that contains it, up to the first that is not rendered. */
export function frameLinks(chain: readonly HTMLElement[]): FrameLink[] {
  const links: FrameLink[] = [];
  for (const frame of chain) {
    const box = contentBox(frame);
    const window = viewOf(documentOf(frame));
    if (box === null || window === null) break;
    links.push({ box, around: { width: window.innerWidth, height: window.innerHeight } });
  }
  return links;
}

/** The link from this document's window to the next frame on a path from the top; null when it is not on that path. */
export function linkOnPath(
  document: Document,
  path: readonly number[],
  shadowRootOf: (element: Element) => ShadowRoot | null,
): { readonly depth: number; readonly link: FrameLink } | null {
  const view = viewOf(document);
  const own = view ? framePath(view) : [];
  const depth = own.length;
  if (depth >= path.length || own.some((index, level) => index !== path[level])) return null;
  const [frame] = framesOnPath(document, path.slice(depth), shadowRootOf);
  const [link] = frame ? frameLinks([frame]) : [];
  return link ? { depth, link } : null;
}

/** The box inside border and padding, with transforms applied; null when the element is not rendered. */
function contentBox(element: HTMLElement): Rect | null {
  const { left, top, width, height } = boundsOf(element);
  const { offsetWidth, offsetHeight, clientLeft, clientTop, clientWidth, clientHeight } = element;
  if (!isAttached(element) || width === 0 || height === 0 || !offsetWidth || !offsetHeight) return null;
  const padding = getComputedStyle(element);
  const [x, y] = [width / offsetWidth, height / offsetHeight];
  return {
    left: left + (clientLeft + Number.parseFloat(padding.paddingLeft)) * x,
    top: top + (clientTop + Number.parseFloat(padding.paddingTop)) * y,
    right: left + (clientLeft + clientWidth - Number.parseFloat(padding.paddingRight)) * x,
    bottom: top + (clientTop + clientHeight - Number.parseFloat(padding.paddingBottom)) * y,
  };
}
