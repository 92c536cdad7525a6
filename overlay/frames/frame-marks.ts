import { type FrameBox, type FrameLink, mapRect, placeFrame } from '../../core/frames/frame-map.ts';
import type { FrameName, FrameReport } from '../../core/frames/frame-report.ts';
import type { Rect } from '../../core/geometry.ts';
import { intersect } from '../../core/geometry.ts';
import { frameLinks } from '../../dom/frames/frame-links.ts';
import type { CardMark } from '../card-mark.ts';

/** The way to a frame: its frame element or the outermost one around it first, as far as documents are open to us. */
export type FrameChain = readonly [HTMLElement, ...HTMLElement[]];

export interface FrameMarks {
  /** Takes note of where the names of a frame, and the frame itself, are now. */
  update(report: FrameReport): void;
  /** Where a frame lies in this window; null when it is not shown. */
  boxOf(chain: FrameChain, report: FrameReport): FrameBox | null;
  markOf(name: FrameName, chain: FrameChain, report: FrameReport): CardMark;
}

/**
 * Makes marks of this document out of names that frames have told, and keeps them where the names are. `locate`
 * finds the links of a path that leads through documents that are closed to us.
 */
export function createFrameMarks(locate: (path: readonly number[]) => Promise<FrameLink[]>): FrameMarks {
  let latest: FrameReport | null = null;
  let links: readonly FrameLink[] = [];
  let asked = '';

  /** A name may have moved in its frame since it was told first. */
  const rectsNow = (name: FrameName): readonly Rect[] =>
    latest?.last && isSameName(latest.last, name) ? latest.last.rects : name.rects;

  const boxOf = (chain: FrameChain, { path, size }: FrameReport) => {
    const live = frameLinks(chain);
    if (live.length < chain.length) return null;
    const told = asked.startsWith(`${path.join()} `) ? links.slice(live.length) : [];
    return placeFrame([...live, ...told], path.length, size);
  };

  /** Once for each name: answered long before its card shows. */
  const askFor = (path: readonly number[], { container, offset }: FrameName) => {
    const key = `${path.join()} ${container} ${offset}`;
    if (key === asked) return;
    asked = key;
    links = [];
    void locate(path).then((found) => {
      if (asked === key) links = found;
    });
  };

  return {
    update(report) {
      latest = report;
    },
    boxOf,
    markOf(name, chain, report) {
      if (chain.length < report.path.length) askFor(report.path, name);
      const rects = () => {
        const box = boxOf(chain, report);
        return box === null ? [] : rectsNow(name).flatMap((rect) => shownPart(box, rect));
      };
      const { mention, container, offset } = name;
      return { mention, container, offset, rects, context: chain[0], own: null };
    },
  };
}

function isSameName(a: FrameName, b: FrameName): boolean {
  return a.container === b.container && a.offset === b.offset;
}

/** What the window shows of a box in the frame: one rectangle, or none. */
function shownPart(frame: FrameBox, rect: Rect): DOMRect[] {
  const shown = intersect(mapRect(frame, rect), frame.shown);
  if (shown === null) return [];
  const { left, top, right, bottom } = shown;
  return [new DOMRect(left, top, right - left, bottom - top)];
}
