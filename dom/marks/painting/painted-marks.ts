import type { Density } from '../../../core/settings/settings.ts';
import { createDisplayTest } from '../displayed.ts';
import type { Mark } from '../mark.ts';
import { compareMarks } from '../mark-order.ts';
import { createSectionFinder } from './section.ts';

export interface Painter {
  paint(mark: Mark): void;
  unpaint(mark: Mark): void;
}

/** Decides which marks are painted: all, or the first of each entity in a section or on the page. */
interface PaintedMarks {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  setDensity(density: Density): void;
  /** Updates the painting after the calls of `add` and `remove`. */
  flush(): void;
  /** Updates it where the page has hidden the first mention of a section, or shows it again. */
  refresh(): void;
}

/** How the marks of one density are painted. */
interface MarkSelection {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  flush(): void;
  refresh(): void;
  clear(): void;
}

export function createPaintedMarks(painter: Painter, initial: Density): PaintedMarks {
  const marks = new Set<Mark>();
  let density = initial;
  let selection = select(painter, marks, density);

  return {
    add(mark) {
      marks.add(mark);
      selection.add(mark);
    },
    remove(mark) {
      marks.delete(mark);
      selection.remove(mark);
    },
    setDensity(next) {
      if (next === density) return;
      density = next;
      selection.clear();
      selection = select(painter, marks, density);
      for (const mark of marks) selection.add(mark);
    },
    flush: () => selection.flush(),
    refresh: () => selection.refresh(),
  };
}

function select(painter: Painter, marks: ReadonlySet<Mark>, density: Density): MarkSelection {
  if (density !== 'all') return selectFirst(painter, density);
  return {
    add: painter.paint,
    remove: painter.unpaint,
    flush: () => undefined,
    refresh: () => undefined,
    clear: () => marks.forEach(painter.unpaint),
  };
}

/** Marks of one entity in one section, of which the first that the reader can see is painted. */
interface Peers {
  readonly marks: Set<Mark>;
  painted: Mark | null;
  /** Whether an earlier mark is hidden. */
  isSubstitute: boolean;
}

/** Stands for the one section of density `page`. */
const WHOLE_PAGE = {};

function selectFirst(painter: Painter, density: 'section' | 'page'): MarkSelection {
  const sections = new WeakMap<object, Map<string, Peers>>();
  const peersOf = new Map<Mark, Peers>();
  /** Those of which one mark or another may be painted. */
  const several = new Set<Peers>();
  /** Lost their painted mark. */
  const orphaned = new Set<Peers>();
  /** Not yet sorted into sections, which reads the page and so has to wait for the end of a slice. */
  const fresh = new Set<Mark>();

  function sortIn(mark: Mark, section: object): void {
    const byEntity = sections.get(section) ?? new Map<string, Peers>();
    sections.set(section, byEntity);
    const peers = byEntity.get(mark.mention.entity) ?? {
      marks: new Set(),
      painted: null,
      isSubstitute: false,
    };
    byEntity.set(mark.mention.entity, peers);
    peers.marks.add(mark);
    peersOf.set(mark, peers);
    if (peers.marks.size > 1) several.add(peers);
    const isFirst = !peers.painted || compareMarks(mark, peers.painted) < 0;
    if (isFirst) repaint(peers, mark);
  }

  function repaint(peers: Peers, mark: Mark | null): void {
    if (peers.painted) painter.unpaint(peers.painted);
    peers.painted = mark;
    if (mark) painter.paint(mark);
  }

  return {
    add: (mark) => void fresh.add(mark),
    remove(mark) {
      fresh.delete(mark);
      const peers = peersOf.get(mark);
      peersOf.delete(mark);
      peers?.marks.delete(mark);
      if (peers && peers.marks.size < 2) several.delete(peers);
      if (peers?.painted !== mark) return;
      repaint(peers, null);
      orphaned.add(peers);
    },
    flush() {
      for (const peers of orphaned) if (!peers.painted) repaint(peers, firstOf(peers.marks));
      orphaned.clear();
      if (fresh.size === 0) return;
      const findSection = density === 'page' ? () => WHOLE_PAGE : createSectionFinder();
      for (const mark of fresh) sortIn(mark, findSection(mark.range.startContainer));
      fresh.clear();
    },
    refresh() {
      const isDisplayed = createDisplayTest();
      for (const peers of several) {
        const { painted, marks, isSubstitute } = peers;
        if (painted && !isSubstitute && isDisplayed(painted)) continue;
        const first = firstOf(marks);
        const seen = firstOf([...marks].filter(isDisplayed)) ?? first;
        peers.isSubstitute = seen !== first;
        if (seen !== painted) repaint(peers, seen);
      }
    },
    clear() {
      for (const peers of peersOf.values()) repaint(peers, null);
    },
  };
}

function firstOf(marks: Iterable<Mark>): Mark | null {
  let first: Mark | null = null;
  for (const mark of marks) if (!first || compareMarks(mark, first) < 0) first = mark;
  return first;
}
