import type { EntityId } from '../../core/entity.ts';
import type { MentionCounts } from '../../core/facts/page-summary.ts';
import { createDisplayTest } from './displayed.ts';
import type { Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';

/** The marks of a page by entity. Lists are in document order. */
interface MarkIndex {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  isEmpty(): boolean;
  /** The number of marks of each entity that the reader can see. */
  counts(): MentionCounts;
  marksOf(entity: EntityId): readonly Mark[];
  allMarks(): readonly Mark[];
}

export function createMarkIndex(): MarkIndex {
  const marksByEntity = new Map<EntityId, Set<Mark>>();

  function counts(): MentionCounts {
    const isDisplayed = createDisplayTest();
    const sizes = [...marksByEntity].map(
      ([entity, marks]) => [entity, [...marks].filter(isDisplayed).length] as const,
    );
    return Object.fromEntries(sizes.filter(([, size]) => size > 0));
  }

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
    counts,
    marksOf: (entity) => [...(marksByEntity.get(entity) ?? [])].sort(compareMarks),
    allMarks: () => [...marksByEntity.values()].flatMap((marks) => [...marks]).sort(compareMarks),
  };
}
