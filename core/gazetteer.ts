import type { CategoryId, EntityId } from './entity.ts';

/** An alias with what the linker must know about it; built from the dataset, plain JSON. */
export interface GazetteerAlias {
  readonly text: string;
  readonly entity: EntityId;
}

/** All aliases of the enabled categories and datasets, as plain JSON: what storage keeps and pages read. */
export interface GazetteerSource {
  /** Changes whenever the content does; a content script rescans when it sees a new one. */
  readonly version: string;
  readonly entities: Readonly<Record<EntityId, { readonly name: string; readonly category: CategoryId }>>;
  readonly aliases: readonly GazetteerAlias[];
}
