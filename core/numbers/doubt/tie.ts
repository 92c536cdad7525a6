import type { Span } from '../../mention.ts';
import type { ReadQuantity } from '../../quantities/quantity.ts';
import type { Party } from '../party/find-party.ts';
import type { NamesOfPage } from '../party/names-of-page.ts';
import type { PreparedTopic } from '../prepare-topic.ts';
import type { Scene } from '../scene.ts';
import type { NamedPeriod } from '../time/named-period.ts';

/** A number, and what it is taken to be said of. */
export interface Tie {
  readonly prepared: PreparedTopic;
  readonly quantity: ReadQuantity;
  readonly scene: Scene;
  readonly party: Party;
  readonly page: NamesOfPage & {
    readonly quantities: readonly ReadQuantity[];
    readonly periods: () => readonly NamedPeriod[];
    /** Counts the words of a text in lower case that are not plain. */
    readonly countSpecialWords: (lower: string) => number;
    readonly explained: (prepared: PreparedTopic) => (sentence: Span) => readonly Span[];
  };
}
