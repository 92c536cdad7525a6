import { matches, matchesIn, viewOf } from '../text/safe-node.ts';

/** `window[index]` counts the frames of a document, but not those in its shadow trees. */
const UNNUMBERED = -1;

/**
 * A window's path in the frame tree, from the top: `[2, 0]` is the first frame inside the third. Works across origins,
 * and pages cannot observe it.
 */
export function framePath(window: Window): number[] {
  const path: number[] = [];
  for (let at = window; at !== at.parent; at = at.parent) path.unshift(indexIn(at.parent, at));
  return path;
}

/**
 * The frame elements on a path, outermost first, up to the first cross-origin document. In a shadow tree only the
 * frame under the pointer can be identified.
 */
export function framesOnPath(
  document: Document,
  path: readonly number[],
  shadowRootOf: (element: Element) => ShadowRoot | null,
): HTMLElement[] {
  const [index, ...rest] = path;
  if (index === undefined) return [];
  const frame =
    index === UNNUMBERED
      ? hoveredFrame(document, shadowRootOf)
      : frameOf(document, viewOf(document)?.[index]);
  if (frame === null) return [];
  const inner = frame.contentDocument;
  return inner ? [frame, ...framesOnPath(inner, rest, shadowRootOf)] : [frame];
}

function indexIn(parent: Window, child: Window): number {
  for (let index = 0; index < parent.length; index += 1) if (parent[index] === child) return index;
  return UNNUMBERED;
}

const FRAMES = 'iframe, frame, object';

function frameOf(document: Document, window: Window | undefined): HTMLIFrameElement | null {
  if (window === undefined) return null;
  return (
    [...matchesIn<HTMLIFrameElement>(document, FRAMES)].find((frame) => frame.contentWindow === window) ??
    null
  );
}

function hoveredFrame(
  root: Document | ShadowRoot,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): HTMLIFrameElement | null {
  const deepest = [...root.querySelectorAll<HTMLIFrameElement>(':hover')].at(-1);
  if (deepest === undefined) return null;
  if (matches(deepest, FRAMES)) return deepest;
  const inner = shadowRootOf(deepest);
  return inner ? hoveredFrame(inner, shadowRootOf) : null;
}
