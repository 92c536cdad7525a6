import type { EntityId } from './entity.ts';

/** How a number of a page relates to what the dataset knows (tests/corpus/NUMBERS.md). */
type Relation = 'article' | 'source' | 'newer' | 'differs';

/** What a reader is told of a number at a glance. Each tone has a mark style of its own (highlight.css). */
export const NUMBER_TONES = ['warned', 'confirmed', 'newer', 'open'] as const;
export type NumberTone = (typeof NUMBER_TONES)[number];

/** What the page says, and where in it the number stands. */
export interface Quote {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** A number of a page that is tied to a claim, as its mention carries it. */
export interface PageNumber {
  /** Names it within its frame, until the page changes around it. */
  readonly id: number;
  readonly claim: string;
  readonly relation: Relation;
  readonly tone: NumberTone;
  /** With its unit, however it is written: numbers that are equal say the same. */
  readonly value: string;
  readonly quote: Quote;
}

/** The numbers of one frame, in document order, and how many more were read that no claim is known for. */
export interface NumberReading {
  readonly numbers: readonly (PageNumber & { readonly entity: EntityId })[];
  readonly unchecked: number;
}

export const NO_NUMBERS: NumberReading = { numbers: [], unchecked: 0 };

/**
 * `warned`: the article says so too, and other sources do not, or say it of something else. `confirmed`: other sources
 * say so. `open`: nobody in the dataset says so, or only the article.
 */
export function toneOf(relation: Relation, verdict: string | undefined): NumberTone {
  if (relation === 'newer') return 'newer';
  if (relation === 'source') return 'confirmed';
  if (relation === 'differs') return 'open';
  if (verdict === 'contradicted' || verdict === 'imprecise') return 'warned';
  return verdict === 'corroborated' ? 'confirmed' : 'open';
}
