import type { CategoryId, EntityId } from '../entity.ts';
import type { CueSets, LinkRule } from './link-rule.ts';

/** Names of one entity that share a link rule; plain JSON built from the dataset. */
export interface AliasGroup {
  readonly entity: EntityId;
  readonly texts: readonly string[];
  /** Index in `GazetteerSource.rules`; absent for names that mean their entity everywhere. */
  readonly rule?: number | undefined;
}

/** All aliases of the enabled categories and datasets, before compilation. */
export interface GazetteerSource {
  readonly version: string;
  readonly entities: Readonly<
    Record<
      EntityId,
      {
        readonly category: CategoryId;
        /** Cue sets of a quiet entity, which tells a reader nothing by itself; absent for all others. */
        readonly onlyWith?: readonly string[] | undefined;
      }
    >
  >;
  readonly aliases: readonly AliasGroup[];
  /** Absent when no name is ambiguous. */
  readonly rules?: readonly LinkRule[] | undefined;
  readonly cues?: CueSets | undefined;
}
