import type { EntityId } from '../entity.ts';
import type { PageNumber } from '../page-number.ts';
import type { PlainWords } from './language/count-special-words.ts';

/** How a number of a page relates to what the dataset knows. */
export type Relation = PageNumber['relation'];

/** One value of a claim. Plain JSON, so that a table can be stored and sent. */
export interface KnownValue {
  readonly claim: string;
  readonly relation: Exclude<Relation, 'differs'>;
  readonly observation: string;
  readonly measure: string;
  readonly subject: EntityId;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Months since year 0, first and last, that it covers; null if it has no time. */
  readonly months: readonly [from: number, to: number] | null;
  /** The day for which it holds, `2025-07-03`; '' if it covers a period. */
  readonly day: string;
  /** The same sum in other currencies. */
  readonly equivalents: readonly { readonly unit: string; readonly amount: number }[];
}

/** What a reader is told of a claim's own value: verdict, what is off, and on which cards. */
interface KnownClaim {
  readonly verdict: string;
  readonly aspect: string | null;
  /** On whose cards it stands, the one that it is chiefly about first; none for a document's claim about itself. */
  readonly entities: readonly EntityId[];
}

/** Words of all languages, with `|` between them. `*` stands for any ending or beginning, `…` for other words of the sentence. */
type Words = string;

/** Who or what a number may be said of. */
interface TopicParty {
  /** An entity; or `china`, `world` or a name of the topic's own. */
  readonly id: string;
  readonly words: Words;
  /** The subjects of the values that are meant. */
  readonly subjects: readonly EntityId[];
  /** What else must be said near a party that is named for many reasons; empty: nothing. */
  readonly needs: Words;
  /** What must stand in the number's own clause, or in its row, for a party that is named for much else; empty: nothing. */
  readonly beside: Words;
}

/** Some values are true of a part only: they are meant where the text says so. */
interface TopicPart {
  readonly observations: readonly string[];
  readonly measures: readonly string[];
  readonly says: Words;
  /** Words that rule it out. */
  readonly unless: Words;
}

/** What must be said around a number for it to be of these measures. */
export interface Topic {
  readonly measures: readonly string[];
  readonly parties: readonly TopicParty[];
  /** The party that is meant if the text names none. */
  readonly assumed: string | null;
  /** Entities that may stand near without being who is meant: a model's maker, a data provider. */
  readonly neutral: readonly EntityId[];
  /** Others that the number may be said of instead. */
  readonly others: Words;
  /** Whether a name that nobody knows may be who is meant. */
  readonly hasStrangers: boolean;
  /** Words that say what is measured; empty: the party suffices. */
  readonly says: Words;
  /** Those of them that name it, where others only say how it changes. */
  readonly names: Words;
  /** What the number itself and the words directly after it must say. */
  readonly own: Words;
  /** Words of the clause that make it something else. */
  readonly not: Words;
  readonly parts: readonly TopicPart[];
  /** Whether values are of a period, which must then fit. */
  readonly isTimed: boolean;
  /** Whether an unknown value is reported as differing; words must be in its clause. */
  readonly differs: boolean | Words;
  /** Whether “four times more” may be meant, which else only compares. */
  readonly compares: boolean;
  /** Whether it says by how much something grew. */
  readonly isGrowth: boolean;
  /** Whether a number without a unit may be meant. */
  readonly isBare: boolean;
}

/** All numbers that a dataset knows, compiled from its claims by `data/queries/numbers/number-table.ts`. */
export interface NumberTable {
  readonly version: string;
  readonly values: readonly KnownValue[];
  readonly claims: Readonly<Record<string, KnownClaim>>;
  readonly topics: readonly Topic[];
  /** Entities that act and own, so that a number near one may be said of it. */
  readonly actors: readonly EntityId[];
  /** Names of places other than China and the world. */
  readonly elsewhere: Words;
  /** Who counts or publishes values, so that none of them is whom a number is of. */
  readonly providers: Words;
  /** What else is measured. */
  readonly rivals: Words;
  /** Words that leave a number what it is. */
  readonly plain: PlainWords;
  /** The dimension of each measure. */
  readonly measures: Readonly<Record<string, string>>;
}
