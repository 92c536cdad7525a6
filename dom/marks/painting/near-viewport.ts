import { memoise } from '../../../core/memoise.ts';
import { firstIndexWhere } from '../../../core/text/binary-search.ts';
import { boundsOf, parentElementOf, viewOf } from '../../text/safe-node.ts';
import { boundsBetween, boundsOfMark } from '../line-rect.ts';
import type { Mark } from '../mark.ts';
import { compareMarks } from '../mark-order.ts';
import { type MarkGroup, sampleMarks } from './mark-groups.ts';

/** How far from the viewport marks are painted in advance, as a fraction of its height. */
export const MARGIN = 0.25;
/** Marks whose elements decide for their group: all of a small one, since one may be fixed while others scroll. */
const PROBED_MARKS = 6;
/** An element of more window heights says too little about where the names in it are. */
const TALL_WINDOWS = 3;
/** Enough for some columns, whatever their length. */
const MOST_LOOKS = 400;

/** What counts as near, in client coordinates. */
interface Zone {
  readonly top: number;
  readonly bottom: number;
}

/** The groups that are near the viewport. */
export function findNear(groups: Iterable<MarkGroup>, page: Document): ReadonlySet<MarkGroup> {
  const height = viewOf(page)?.innerHeight ?? 0;
  const zone = { top: -MARGIN * height, bottom: (1 + MARGIN) * height };
  const near = new Set<MarkGroup>();
  const groupsIn = new Map<Element, MarkGroup[]>();
  const rectOf = memoise(boundsOf);
  for (const group of groups) {
    const element = elementAround(group);
    if (element && rectOf(element).height > TALL_WINDOWS * height) {
      const others = groupsIn.get(element);
      if (others) others.push(group);
      else groupsIn.set(element, [group]);
    } else if (isNear(group, zone, rectOf)) near.add(group);
  }
  for (const [element, inside] of groupsIn) {
    const ends = inside
      .map((group) => ({ group, ends: sampleMarks(group, 2) as readonly [Mark, Mark?] }))
      .sort((a, b) => compareMarks(a.ends[0], b.ends[0]));
    if (runsDownwards(element, ends)) addNearDownwards(ends, zone, near);
    else addNearBetween(ends, zone, near);
  }
  return near;
}

/** The element that the first and the last mark of a group are directly in. */
function elementAround(group: MarkGroup): Element | null {
  const [first, last = first] = sampleMarks(group, 2);
  const element = first ? parentElementOf(first.range.startContainer) : null;
  return element && last && element === parentElementOf(last.range.endContainer) ? element : null;
}

function isNear(group: MarkGroup, { top, bottom }: Zone, rectOf: (element: Element) => DOMRect): boolean {
  let isAbove = true;
  let isBelow = true;
  for (const mark of sampleMarks(group, PROBED_MARKS)) {
    const parent = parentElementOf(mark.range.startContainer);
    const rect = parent && rectOf(parent);
    // Hidden text has no position; its marks are painted so that they are there when it appears.
    if (!rect || (rect.width === 0 && rect.height === 0)) return true;
    if (rect.bottom > top) isAbove = false;
    if (rect.top < bottom) isBelow = false;
  }
  return !isAbove && !isBelow;
}

/** A group with its first and its last mark. */
interface GroupEnds {
  readonly group: MarkGroup;
  readonly ends: readonly [Mark, Mark?];
}

/** Whether lines that follow one another in an element are further down: not in columns, upright or turned. */
function runsDownwards(element: Element, groups: readonly GroupEnds[]): boolean {
  if (getComputedStyle(element).writingMode !== 'horizontal-tb') return false;
  for (let each: Element | null = element; each; each = parentElementOf(each)) {
    const { columnCount, columnWidth } = getComputedStyle(each);
    if (columnCount !== 'auto' || columnWidth !== 'auto') return false;
  }
  const [first, last] = [groups[0], groups.at(-1)];
  return !first || !last || topOf(first.ends[0]) <= topOf(last.ends[0]);
}

/**
 * Where one element holds thousands of names, each look takes as long as the element has lines, so the first group that
 * is near is found by halving.
 */
function addNearDownwards(groups: readonly GroupEnds[], { top, bottom }: Zone, near: Set<MarkGroup>): void {
  const start = firstIndexWhere(groups, ({ ends: [first, last = first] }) => bottomOf(last) > top);
  for (const {
    group,
    ends: [first],
  } of groups.slice(start)) {
    if (topOf(first) >= bottom) return;
    near.add(group);
  }
}

const topOf = (mark: Mark) => boundsOfMark(mark)?.top ?? 0;
const bottomOf = (mark: Mark) => boundsOfMark(mark)?.bottom ?? 0;

/**
 * The same whatever the lines do, at a few times the cost: groups that follow one another are looked at together, and
 * halved while they reach beyond the zone. After so many looks the rest counts as near.
 */
function addNearBetween(groups: readonly GroupEnds[], { top, bottom }: Zone, near: Set<MarkGroup>): void {
  let looks = 0;
  const addBetween = (from: number, to: number): void => {
    const [first, last] = [groups[from]?.ends[0], groups[to - 1]?.ends];
    if (!first || !last) return;
    const box = looks < MOST_LOOKS ? boundsBetween(first, last[1] ?? last[0]) : null;
    looks += 1;
    const isHidden = box === null || box.height === 0;
    if (!isHidden && (box.bottom <= top || box.top >= bottom)) return;
    if (isHidden || to - from === 1 || (box.top >= top && box.bottom <= bottom)) {
      for (const { group } of groups.slice(from, to)) near.add(group);
      return;
    }
    const middle = (from + to) >> 1;
    addBetween(from, middle);
    addBetween(middle, to);
  };
  addBetween(0, groups.length);
}
