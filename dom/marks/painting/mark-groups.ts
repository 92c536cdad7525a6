import type { Mark } from '../mark.ts';
import { compareMarks } from '../mark-order.ts';

/** Marks that follow one another in the page and are painted or not as a whole. */
export type MarkGroup = ReadonlySet<Mark>;

/** Groups marks in the order in which they are added. */
interface MarkGroups extends Iterable<MarkGroup> {
  /** Adds a mark to the open group, or opens the next if that is full or the mark precedes its last one. */
  add(mark: Mark): MarkGroup;
  /** Removes a mark from its group, which is returned; null if it has none. */
  remove(mark: Mark): MarkGroup | null;
  /** Closes the open group: it gets no more marks. */
  close(): void;
  size(): number;
  clear(): void;
}

interface MarkGroupsOptions {
  readonly onClosed: (group: MarkGroup) => void;
  /** Called when the last mark has left a closed group, which then no longer exists. */
  readonly onEmptied: (group: MarkGroup) => void;
}

/**
 * Marks per group. Small groups avoid painting off-screen marks; a page with thousands of marks gets larger ones, so
 * that few elements are watched.
 */
const GROUP_MARKS = { least: 6, most: 48 };
/** Groups grow beyond the least size once there would be more than this many. */
const SMALL_GROUPS = 64;

export function createMarkGroups({ onClosed, onEmptied }: MarkGroupsOptions): MarkGroups {
  const groups = new Set<Set<Mark>>();
  const groupOf = new WeakMap<Mark, Set<Mark>>();
  let open: { readonly group: Set<Mark>; last: Mark } | null = null;
  let count = 0;

  function drop(group: Set<Mark>): void {
    groups.delete(group);
    onEmptied(group);
  }

  function close(): void {
    if (!open) return;
    const { group } = open;
    open = null;
    if (group.size > 0) onClosed(group);
    else drop(group);
  }

  function openWith(mark: Mark): Set<Mark> {
    const group = new Set<Mark>();
    groups.add(group);
    open = { group, last: mark };
    return group;
  }

  return {
    add(mark) {
      const fits = open && open.group.size < groupSize(count) && compareMarks(open.last, mark) <= 0;
      if (!fits) close();
      const group = open?.group ?? openWith(mark);
      if (open) open.last = mark;
      group.add(mark);
      groupOf.set(mark, group);
      count++;
      return group;
    },
    remove(mark) {
      const group = groupOf.get(mark);
      if (!group?.delete(mark)) return null;
      count--;
      if (group.size === 0 && group !== open?.group) drop(group);
      return group;
    },
    close,
    size: () => count,
    clear() {
      open = null;
      groups.clear();
    },
    [Symbol.iterator]: () => groups.values(),
  };
}

/** At most `count` marks of a group, evenly spaced, including the first and the last. */
export function sampleMarks(group: MarkGroup, count: number): readonly Mark[] {
  const marks = [...group];
  if (marks.length <= count) return marks;
  const step = (marks.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => marks[Math.round(index * step)] as Mark);
}

function groupSize(markCount: number): number {
  return Math.min(GROUP_MARKS.most, Math.max(GROUP_MARKS.least, markCount / SMALL_GROUPS));
}
