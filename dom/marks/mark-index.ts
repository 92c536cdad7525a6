import type { EntityId } from '../../core/entity.ts';
import type { MentionCounts } from '../../core/facts/page-summary.ts';
import type { Resumable } from '../../core/resumable.ts';
import { createDisplayTest } from './displayed.ts';
import type { Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';

/** The marks of a page by entity. Lists are in document order. */
export interface MarkIndex {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  isEmpty(): boolean;
  /** Counts the marks of each entity that the reader can see. */
  count(): Resumable<MentionCounts>;
  marksOf(entity: EntityId): readonly Mark[];
  allMarks(): readonly Mark[];
  /** In no order, which costs less. */
  unsorted(): readonly Mark[];
}

/** Marks that are counted in one step. */
const STEP_MARKS = 256;

export function createMarkIndex(): MarkIndex {
  const marksByEntity = new Map<EntityId, Set<Mark>>();

  function* count(): Resumable<MentionCounts> {
    const sizes = new Map<EntityId, number>();
    let isDisplayed = createDisplayTest();
    let seen = 0;
    for (const [entity, marks] of marksByEntity) {
      for (const mark of marks) {
        if (isDisplayed(mark)) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
        if (++seen % STEP_MARKS !== 0) continue;
        yield;
        // The page may have changed.
        isDisplayed = createDisplayTest();
      }
    }
    return Object.fromEntries(sizes);
  }

  const unsorted = () => [...marksByEntity.values()].flatMap((marks) => [...marks]);

  return {
    add(mark) {
      const { entity } = mark.mention;
      const marks = marksByEntity.get(entity) ?? new Set();
      marksByEntity.set(entity, marks.add(mark));
    },
    remove(mark) {
      const { entity } = mark.mention;
      const marks = marksByEntity.get(entity);
      marks?.delete(mark);
      if (marks?.size === 0) marksByEntity.delete(entity);
    },
    isEmpty: () => marksByEntity.size === 0,
    count,
    marksOf: (entity) => [...(marksByEntity.get(entity) ?? [])].sort(compareMarks),
    allMarks: () => unsorted().sort(compareMarks),
    unsorted,
  };
}
