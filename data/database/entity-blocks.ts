import type { EntityId } from '../../core/entity.ts';
import type { Dataset, Entity } from '../schema/dataset-schema.ts';
import type { EntityBlock, FactlightDatabase } from './database.ts';

/** An entity with the id of its dataset. */
export type StoredEntity = Entity & { readonly dataset: string };

/** Small, because a card reads whole blocks. */
const ENTITIES_PER_BLOCK = 20;
/** Blocks in one request: about ten milliseconds of work, after which other work can run. */
const BLOCKS_PER_REQUEST = 50;

export function toBlocks({ manifest, entities }: Dataset): EntityBlock[] {
  const blocks: EntityBlock[] = [];
  for (let position = 0; position < entities.length; position += ENTITIES_PER_BLOCK) {
    const own = entities.slice(position, position + ENTITIES_PER_BLOCK);
    const { id: dataset, version } = manifest;
    blocks.push({ dataset, version, position, ids: own.map(({ id }) => id), entities: own });
  }
  return blocks;
}

/** The entities with these ids, from every dataset that has them. */
export async function findEntities(
  database: FactlightDatabase,
  ids: readonly EntityId[],
): Promise<StoredEntity[]> {
  const wanted = new Set(ids);
  const blocks = await database.entityBlocks
    .where('ids')
    .anyOf([...wanted])
    .distinct()
    .toArray();
  return blocks.flatMap(({ dataset, entities }) =>
    entities.flatMap((each) => (wanted.has(each.id) ? [{ ...each, dataset }] : [])),
  );
}

/** Passes all entities of a dataset to `visit`, in order and in parts. Call it inside a transaction. */
export async function visitEntities(
  database: FactlightDatabase,
  dataset: string,
  visit: (entities: readonly Entity[]) => void,
): Promise<void> {
  let next = 0;
  for (;;) {
    const blocks = await database.entityBlocks
      .where('[dataset+position]')
      .between([dataset, next], [dataset, Number.POSITIVE_INFINITY])
      .limit(BLOCKS_PER_REQUEST)
      .toArray();
    for (const { position, entities } of blocks) {
      visit(entities);
      next = position + entities.length;
    }
    if (blocks.length < BLOCKS_PER_REQUEST) return;
  }
}
