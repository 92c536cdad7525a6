import type { EntityId } from '../../core/entity.ts';
import type { DatasetRow, Row } from '../database/database.ts';
import type {
  Category,
  Chart,
  Claim,
  DatasetDocument,
  DatasetEvent,
  Entity,
  Measure,
  Observation,
  Source,
} from '../schema/dataset-schema.ts';

/** Everything of one dataset that an entity's card shows. */
export interface CardRows {
  readonly entity: Entity;
  readonly dataset: Omit<DatasetRow, 'rowCounts' | 'indexCounts' | 'context'>;
  readonly category: Category;
  readonly claims: readonly Row<Claim>[];
  readonly charts: readonly Chart[];
  readonly events: readonly DatasetEvent[];
  readonly documents: readonly DatasetDocument[];
  /** Entities that the card names, by id. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Those that claims and charts show, and those of the entity itself. */
  readonly observations: ReadonlyMap<string, Observation>;
  readonly sources: ReadonlyMap<string, Source>;
}
