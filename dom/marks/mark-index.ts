import type { EntityId } from '../../core/entity.ts';
import type { MentionCounts } from '../../core/facts/page-summary.ts';
import { isAttached } from '../text/safe-node.ts';
import type { Mark } from './mark.ts';
import { compareMarks } from './mark-order.ts';

/** The marks of a page by entity. Lists are in document order. */
interface MarkIndex {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  isEmpty(): boolean;
  /** The number of marks of each entity that has any. */
  counts(): MentionCounts;
  /** The same without marks that left the page unobserved. */
  connectedCounts(): MentionCounts;
  marksOf(entity: EntityId): readonly Mark[];
  allMarks(): readonly Mark[];
}

export function createMarkIndex(): MarkIndex {
  const marksByEntity = new Map<EntityId, Set<Mark>>();

  function count(sizeOf: (marks: ReadonlySet<Mark>) => number): MentionCounts {
    const sizes = [...marksByEntity].map(([entity, marks]) => [entity, sizeOf(marks)] as const);
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
    counts: () => count((marks) => marks.size),
    connectedCounts: () => count((marks) => [...marks].filter(isConnected).length),
    marksOf: (entity) => [...(marksByEntity.get(entity) ?? [])].sort(compareMarks),
    allMarks: () => [...marksByEntity.values()].flatMap((marks) => [...marks]).sort(compareMarks),
  };
}

function isConnected({ range }: Mark): boolean {
  return isAttached(range.startContainer);
}
