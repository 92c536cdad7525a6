import type { EntityId } from '../../core/entity.ts';
import type { Dataset, Entity } from '../schema/dataset-schema.ts';
import type { EntityBlock, FactlightDatabase } from './database.ts';

/** An entity and the dataset that has it. */
export type StoredEntity = Entity & { readonly dataset: string };

/** Few enough that a card, which reads whole blocks, does not wait for the others in them. */
const ENTITIES_PER_BLOCK = 20;
/** Read together: about ten milliseconds of work, after which others get their turn. */
const BLOCKS_AT_ONCE = 50;

export function toBlocks({ manifest, entities }: Dataset): EntityBlock[] {
  const blocks: EntityBlock[] = [];
  for (let position = 0; position < entities.length; position += ENTITIES_PER_BLOCK) {
    const own = entities.slice(position, position + ENTITIES_PER_BLOCK);
    const { id: dataset, version } = manifest;
    blocks.push({ dataset, version, position, ids: own.map(({ id }) => id), entities: own });
  }
  return blocks;
}

/** The entities with these ids, of every dataset that has them. */
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

/** Shows `visit` all entities of a dataset, in its order, in parts; call it in a transaction. */
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
      .limit(BLOCKS_AT_ONCE)
      .toArray();
    for (const { position, entities } of blocks) {
      visit(entities);
      next = position + entities.length;
    }
    if (blocks.length < BLOCKS_AT_ONCE) return;
  }
}
