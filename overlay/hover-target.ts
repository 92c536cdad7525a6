import type { EntityId } from '../core/entity.ts';
import type { Mark } from '../dom/marks/mark.ts';
import { type CardMark, cardMarkOf } from './card-mark.ts';

/** A name that was shown before in the same card. */
export interface Breadcrumb {
  readonly entity: EntityId;
  readonly name: string;
}

/** A mark, and the entity whose card is wanted there: the mark's own, or one reached from its card. */
export interface HoverTarget {
  readonly mark: CardMark;
  readonly entity: EntityId;
  /** Oldest first; empty for the mark's own entity. */
  readonly breadcrumbs: readonly Breadcrumb[];
}

export function targetOf(mark: Mark): HoverTarget {
  return targetAt(cardMarkOf(mark));
}

export function targetAt(mark: CardMark): HoverTarget {
  return { mark, entity: mark.mention.entity, breadcrumbs: [] };
}

/** The same name at the same place, also after a rescan made a new mark of it. */
export function isSamePlace({ mark: a }: HoverTarget, { mark: b }: HoverTarget): boolean {
  return a.mention.entity === b.mention.entity && a.container === b.container && a.offset === b.offset;
}

/** A name inside selected text: the reader is at work on the text, not on the name. */
export function isSelected(mark: Mark): boolean {
  const selection = mark.range.startContainer.ownerDocument?.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const selected = selection.getRangeAt(0);
  // Another root (a shadow tree) cannot be compared, and is not what is selected.
  if (selected.startContainer.getRootNode() !== startContainer.getRootNode()) return false;
  return (
    selected.comparePoint(startContainer, startOffset) <= 0 &&
    selected.comparePoint(endContainer, endOffset) >= 0
  );
}
