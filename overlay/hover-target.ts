import type { EntityId } from '../core/entity.ts';
import type { Point } from '../core/geometry.ts';
import type { HoverEvent } from '../core/hover/hover-events.ts';
import type { Mark } from '../dom/marks/mark.ts';
import { selectionOf, treeOf } from '../dom/text/safe-node.ts';
import { documentOf } from '../dom/text/tree-order.ts';
import { type CardMark, cardMarkOf, type MarkAt } from './card-mark.ts';

/** An entity viewed earlier in the same card. */
export interface Breadcrumb {
  readonly entity: EntityId;
  readonly name: string;
}

/** A mark, and the entity whose card opens there: the mark's own, or one reached through links in its card. */
export interface HoverTarget {
  readonly mark: CardMark;
  readonly entity: EntityId;
  /** Oldest first; empty for the mark's own entity. */
  readonly breadcrumbs: readonly Breadcrumb[];
}

export type Dispatch = (event: HoverEvent<HoverTarget>) => void;

export function targetOf(mark: Mark, markAt?: MarkAt, at?: Point): HoverTarget {
  return targetAt(cardMarkOf(mark, markAt, at));
}

export function targetAt(mark: CardMark): HoverTarget {
  return { mark, entity: mark.mention.entity, breadcrumbs: [] };
}

/** The same name at the same place, even after a rescan has made a new mark there. */
export function isSamePlace({ mark: a }: HoverTarget, { mark: b }: HoverTarget): boolean {
  return a.mention.entity === b.mention.entity && a.container === b.container && a.offset === b.offset;
}

/** Whether the mark is inside selected text: the reader is working with the text and wants no card. */
export function isSelected(mark: Mark): boolean {
  const selection = selectionOf(documentOf(mark.range.startContainer));
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const selected = selection.getRangeAt(0);
  // Positions in different roots (a shadow tree) cannot be compared, and a selection stays within one.
  if (treeOf(selected.startContainer) !== treeOf(startContainer)) return false;
  return (
    selected.comparePoint(startContainer, startOffset) <= 0 &&
    selected.comparePoint(endContainer, endOffset) >= 0
  );
}
