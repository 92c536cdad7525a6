import type { Density } from '../../core/settings/settings.ts';
import type { Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';
import { createSectionFinder } from './section.ts';

/** Decides which marks are painted: all, or the first of each entity in a section or on the page. */
export interface PaintedMarks {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  setDensity(density: Density): void;
  /** Brings the painting up to date with what was added and removed since the last call. */
  flush(): void;
}

/** Marks of one entity in one section: the first is painted. */
interface Group {
  readonly marks: Set<Mark>;
  painted: Mark | null;
}

export interface Painter {
  paint(mark: Mark): void;
  unpaint(mark: Mark): void;
}

const PAGE = {};

export function createPaintedMarks(painter: Painter, initial: Density): PaintedMarks {
  const marks = new Set<Mark>();
  const groupOf = new Map<Mark, Group>();
  const dirty = new Set<Group>();
  let sections = new WeakMap<object, Map<string, Group>>();
  let findSection = createSectionFinder();
  let density = initial;
  /** Not yet in a group: grouping reads the page, which waits until the work on the page is done. */
  const fresh = new Set<Mark>();

  function group(mark: Mark): void {
    const section = density === 'page' ? PAGE : findSection(mark.range.startContainer);
    const groups = sections.get(section) ?? new Map<string, Group>();
    sections.set(section, groups);
    const own = groups.get(mark.mention.entity) ?? { marks: new Set(), painted: null };
    groups.set(mark.mention.entity, own);
    own.marks.add(mark);
    groupOf.set(mark, own);
    const isFirst = !own.painted || compareMarks(mark, own.painted) < 0;
    if (isFirst) repaint(own, mark);
  }

  function repaint(own: Group, mark: Mark | null): void {
    if (own.painted) painter.unpaint(own.painted);
    own.painted = mark;
    if (mark) painter.paint(mark);
  }

  function ungroupAll(): void {
    for (const own of new Set(groupOf.values())) repaint(own, null);
    groupOf.clear();
    dirty.clear();
    fresh.clear();
    sections = new WeakMap();
  }

  return {
    add(mark) {
      marks.add(mark);
      if (density === 'all') painter.paint(mark);
      else fresh.add(mark);
    },
    remove(mark) {
      marks.delete(mark);
      fresh.delete(mark);
      const own = groupOf.get(mark);
      groupOf.delete(mark);
      own?.marks.delete(mark);
      if (!own) {
        if (density === 'all') painter.unpaint(mark);
      } else if (own.painted === mark) {
        repaint(own, null);
        dirty.add(own);
      }
    },
    setDensity(next) {
      if (next === density) return;
      if (density === 'all') for (const mark of marks) painter.unpaint(mark);
      else ungroupAll();
      density = next;
      for (const mark of marks) {
        if (density === 'all') painter.paint(mark);
        else fresh.add(mark);
      }
    },
    flush() {
      for (const own of dirty) {
        const first = [...own.marks].reduce<Mark | null>(
          (a, b) => (a && compareMarks(a, b) < 0 ? a : b),
          null,
        );
        if (own.painted === null) repaint(own, first);
      }
      dirty.clear();
      if (fresh.size === 0) return;
      findSection = createSectionFinder();
      for (const mark of fresh) group(mark);
      fresh.clear();
    },
  };
}
