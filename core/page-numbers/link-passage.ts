import type { EntityId } from '../entity.ts';
import type { Mention, Span } from '../mention.ts';
import { createNumberLinker } from '../numbers/link-numbers.ts';
import type { NumberLink } from '../numbers/number-link.ts';
import type { NumberTable } from '../numbers/number-table.ts';
import { type PageNumber, toneOf } from '../page-number.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { fitsScript } from './fits-script.ts';
import { quoteNumber } from './quote.ts';
import { valueKey } from './value-key.ts';

/** A name of a passage. */
interface PassageName extends Span {
  readonly entity: EntityId;
}

/** A passage whose numbers are to be linked: from `start` on, offsets as in `text`. Plain JSON, so that it can be sent. */
export interface PassageQuestion {
  readonly text: string;
  readonly start: number;
  readonly names: readonly PassageName[];
  /** The language that the page names, or null. */
  readonly language: string | null;
  /** The day of the page, from which it counts “last year”; null if it says none. */
  readonly pageDate: string | null;
}

/** A number of a passage that is tied to a claim. Offsets count from the passage's `start`. */
export interface PassageNumber extends Omit<Mention, 'number'> {
  readonly number: Omit<PageNumber, 'id'>;
}

export interface PassageAnswer {
  readonly numbers: readonly PassageNumber[];
  /** Numbers from `start` on that no claim is known for. */
  readonly unchecked: number;
}

/** Prepares a table once, and links the numbers of passages. */
export function createPassageLinker(table: NumberTable): (question: PassageQuestion) => PassageAnswer {
  let quantities: readonly ReadQuantity[] = [];
  const link = createNumberLinker(table, (read) => {
    quantities = read;
  });

  function numberOf(found: NumberLink, { text, start }: PassageQuestion): PassageNumber[] {
    const { claim, entity, relation, surface, score, why } = found;
    if (entity === null) return [];
    const quantity = quantities.find(({ start: at }) => at === found.start);
    const tone = toneOf(relation, table.claims[claim]?.verdict);
    const value = quantity ? valueKey(quantity) : surface;
    const number = { claim, relation, tone, value, quote: quoteNumber(text, found) };
    return [{ start: found.start - start, end: found.end - start, entity, surface, score, why, number }];
  }

  return (question) => {
    const { text, start: from, names, language, pageDate } = question;
    const mentions = names.map((name) => ({
      ...name,
      surface: text.slice(name.start, name.end),
      score: 1,
      why: [],
    }));
    const links = link(text, mentions, {
      language: language && fitsScript(language, text) ? language : undefined,
      from,
      pageDate: pageDate ?? undefined,
    });
    const own = quantities.filter(({ start }) => start >= from).length;
    return {
      numbers: links.flatMap((each) => numberOf(each, question)),
      unchecked: Math.max(0, own - links.length),
    };
  };
}
