import type { EntityId } from '../entity.ts';
import type { Span } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import type { NumberTable } from './number-table.ts';
import type { NamesOfPage } from './party/names-of-page.ts';
import type { PreparedTopic } from './prepare-topic.ts';
import type { NamedPeriod } from './time/named-period.ts';
import type { PageDay } from './time/page-day.ts';
import type { Found } from './word-finder.ts';

/** What a text names and says, found once for all topics. */
export interface PageOfNumbers extends NamesOfPage {
  readonly quantities: readonly ReadQuantity[];
  readonly periods: () => readonly NamedPeriod[];
  /** Those of them that say their year. */
  readonly dated: () => readonly NamedPeriod[];
  /** The day of the page, from which it counts “last year”. */
  readonly day: PageDay | null;
  readonly table: NumberTable;
  /** Counts the words of a text in lower case that are not plain. */
  readonly countSpecialWords: (lower: string) => number;
  /** What a topic and other numbers and times explain of a sentence. */
  readonly explained: (prepared: PreparedTopic) => (sentence: Span) => readonly Span[];
  /** The lists that an entity's id is itself a word of: it speaks for a part. */
  readonly wordsOfId: (id: EntityId) => Found;
}
