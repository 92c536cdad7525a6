import type { EntityId } from '../../entity.ts';
import type { Dimension } from '../../quantities/quantity.ts';
import type { KnownValue } from '../number-table.ts';

/** Some values are true of a part only: they are meant where the text says so. */
interface Narrower {
  readonly value: (known: KnownValue) => boolean;
  readonly text: RegExp;
}

/** What must be said around a number for it to be of these measures. Patterns meet lower-case text. */
export interface Topic {
  readonly measures: readonly string[];
  readonly dimensions: readonly Dimension[];
  /** Who or where it may be said of: an entity id, or a place, with names that the linker may leave out. */
  readonly parties: Readonly<Record<EntityId, RegExp>>;
  /** The subject of the dataset's values, where it is not the party. */
  readonly subjects?: readonly EntityId[];
  /** Others that may stand near without being who is meant: a model's maker, a data provider. */
  readonly neutral?: readonly EntityId[];
  /** Whether it counts as said of this party if the text names none. */
  readonly assumed?: EntityId;
  /** Words that say what is measured. */
  readonly says: RegExp;
  /** What the number itself and the words directly after it must say. */
  readonly own?: RegExp;
  /** Words of the clause that make it something else. */
  readonly not?: RegExp;
  readonly narrower?: readonly Narrower[];
  /** Whether values are of a period, which must then fit. */
  readonly isTimed: boolean;
  /** Whether an unknown value is reported as differing; a pattern must be met by its clause. */
  readonly differs: boolean | RegExp;
  /** What else the sentence must say for a party that is named for many reasons. */
  readonly saysOf?: Readonly<Record<string, RegExp>>;
  /** Whether a number without a unit may be meant. */
  readonly isBare?: boolean;
}
