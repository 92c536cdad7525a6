import { type FrameBox, type FrameLink, mapRect, placeFrame } from '../../core/frames/frame-map.ts';
import type { FrameName, FrameReport } from '../../core/frames/frame-report.ts';
import type { Rect } from '../../core/geometry.ts';
import { intersect } from '../../core/geometry.ts';
import { frameLinks } from '../../dom/frames/frame-links.ts';
import type { CardMark } from '../card-mark.ts';

/** The frame elements that lead to a frame, outermost first, up to the first cross-origin document. */
export type FrameChain = readonly [HTMLElement, ...HTMLElement[]];

interface FrameMarks {
  /** Records where a frame and its last name are now. */
  update(report: FrameReport): void;
  /** Where a frame lies in this window; null when it is not visible. */
  boxOf(chain: FrameChain, report: FrameReport): FrameBox | null;
  markOf(name: FrameName, chain: FrameChain, report: FrameReport): CardMark;
}

/**
 * Turns names reported by frames into marks of this document that follow the names as they move. `locate` finds the
 * links of a path beyond the first cross-origin document.
 */
export function createFrameMarks(locate: (path: readonly number[]) => Promise<FrameLink[]>): FrameMarks {
  let latest: FrameReport | null = null;
  const located = createLocatedLinks(locate);

  /** The name may have moved inside its frame since it was first reported. */
  const currentRects = (name: FrameName): readonly Rect[] =>
    latest?.last && isSameName(latest.last, name) ? latest.last.rects : name.rects;

  const boxOf = (chain: FrameChain, { path, size }: FrameReport) => {
    const live = frameLinks(chain);
    if (live.length < chain.length) return null;
    const beyond = located.linksOf(path).slice(live.length);
    return placeFrame([...live, ...beyond], path.length, size);
  };

  return {
    update(report) {
      latest = report;
    },
    boxOf,
    markOf(name, chain, report) {
      if (chain.length < report.path.length) located.request(report.path, name);
      const rects = () => {
        const box = boxOf(chain, report);
        return box === null ? [] : currentRects(name).flatMap((rect) => visiblePart(box, rect));
      };
      const { mention, container, offset } = name;
      return { mention, container, offset, rects, context: chain[0], own: null };
    },
  };
}

/** The links of the path requested last. They are requested once per name, and arrive long before its card opens. */
function createLocatedLinks(locate: (path: readonly number[]) => Promise<FrameLink[]>) {
  let links: readonly FrameLink[] = [];
  let requested = '';
  return {
    linksOf: (path: readonly number[]) => (requested.startsWith(`${path.join()} `) ? links : []),
    request(path: readonly number[], { container, offset }: FrameName) {
      const key = `${path.join()} ${container} ${offset}`;
      if (key === requested) return;
      requested = key;
      links = [];
      void locate(path).then((found) => {
        if (requested === key) links = found;
      });
    },
  };
}

function isSameName(a: FrameName, b: FrameName): boolean {
  return a.container === b.container && a.offset === b.offset;
}

/** The part of a rectangle in the frame that is visible in the window: one rectangle, or none. */
function visiblePart(frame: FrameBox, rect: Rect): DOMRect[] {
  const visible = intersect(mapRect(frame, rect), frame.visible);
  if (visible === null) return [];
  const { left, top, right, bottom } = visible;
  return [new DOMRect(left, top, right - left, bottom - top)];
}
