/** A scale word, such as "million", and the number from which it is used. */
export interface Scale {
  readonly from: number;
  readonly word: string;
  /** The word for what the language counts as one: "1 Million", "1,5 million". */
  readonly one?: string;
}

/** How a language of the interface writes what Intl does not know. The words of units are the dataset's. */
export interface Language {
  /** In itself, as readers choose it. */
  readonly name: string;
  /** Largest first. */
  readonly scales: readonly Scale[];
  /** As many as a step of the scale has zeros, so that $5.576 million and 557.6万 stay exact. */
  readonly decimals: number;
  /** `#` stands for the value, spoken. */
  readonly qualifiers: Readonly<Record<'over' | 'under' | 'about' | 'at-least' | 'up-to', string>>;
  /** Between the ends of a range, when spoken. */
  readonly range: string;
  /** Where numbers are grouped otherwise than by Intl's own rule. */
  readonly grouping?: 'always' | 'min2';
  /** Where the parts of a date come in another order than Intl's, with nothing but spaces between them. */
  readonly dateOrder?: readonly ('day' | 'month' | 'year')[];
  /** `#` stands for a date, `{year}` and `{n}` for numbers. */
  readonly period: {
    readonly by: string;
    readonly since: string;
    readonly dash: string;
    readonly quarter: string;
    readonly halves: readonly [string, string];
  };
  /** `Intl.ListFormat` has neither semicolons nor the Chinese comma between clauses. */
  readonly punctuation: {
    readonly comma: string;
    readonly semicolon: string;
    readonly fullStop: string;
    readonly betweenSentences: string;
    /** `#` stands for the text. */
    readonly brackets: string;
  };
  /** A note of this many characters is read in one glance. */
  readonly shortNote: number;
}

/** Punctuation of most languages with spaces. */
export const SPACED = {
  comma: ', ',
  semicolon: '; ',
  fullStop: '.',
  betweenSentences: ' ',
  brackets: ' (#)',
} as const;
