import type { CategoryId, EntityId } from '../entity.ts';
import type { FigureValue, PartialDate, Stance, Verdict } from './figure.ts';

/** A publication; `url` is absent where the research found only a mirror or an aggregator (`weak`). */
export interface CardSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date?: PartialDate | undefined;
  readonly url?: string | undefined;
  readonly weak: boolean;
}

/** A value that a source other than the article gives. `sources` are ids of `Card.sources`. */
export interface CardFinding {
  readonly label?: string | undefined;
  readonly value: FigureValue;
  readonly period?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly string[];
}

export interface CardCheck {
  readonly verdict: Verdict;
  /** All sources are mirrors or aggregators: shown as "secondary source". */
  readonly secondary: boolean;
  readonly note?: string | undefined;
  readonly better: readonly CardFinding[];
  readonly sources: readonly string[];
  readonly checkedOn: PartialDate;
}

/** What has become of a figure after the article, kept apart from the verdict on it. */
export interface CardUpdate {
  readonly note: string;
  readonly asOf: PartialDate;
  readonly findings: readonly CardFinding[];
  readonly sources: readonly string[];
}

/** One claim of the article: a figure when it has a `value`, else a statement. */
export interface CardClaim {
  readonly id: string;
  /** Short name of what is measured or said: "Training cost". */
  readonly label: string;
  /** What the article says, restated: "R1 was trained for $5.6 million." */
  readonly says: string;
  readonly value?: FigureValue | undefined;
  readonly period?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly stance: Stance;
  /** Sections of the article in which the claim stands. */
  readonly sections: readonly string[];
  readonly check: CardCheck;
  readonly since?: CardUpdate | undefined;
}

export interface ComparisonBar {
  readonly label: string;
  readonly value: FigureValue;
  readonly role: 'article' | 'better' | 'target' | 'actual';
  readonly asOf?: PartialDate | undefined;
  readonly entity?: EntityId | undefined;
}

/** Bars on one common scale; what cannot share that scale is named in `note`, not drawn. */
export interface CardComparison {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly ComparisonBar[];
  readonly note?: string | undefined;
  readonly sources: readonly string[];
}

export interface CardEvent {
  readonly date: PartialDate;
  readonly title: string;
  /** True when the event is about the card's own entity rather than its context. */
  readonly own: boolean;
  readonly sources: readonly string[];
}

export interface RelatedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly category: CategoryId;
  /** How the other stands to this one: "maker", "base model", … in the reader's language. */
  readonly relation: string;
}

/** The article whose figures are shown, named for what it is. */
export interface CardArticle {
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate;
}

/** What the card shows of one entity: the read model, in one language. */
export interface Card {
  readonly entity: {
    readonly id: EntityId;
    readonly name: string;
    /** The usual name in Chinese (or in English for a zh-CN reader), where there is one. */
    readonly otherName?: string | undefined;
    readonly category: { readonly id: CategoryId; readonly name: string };
    readonly summary: string;
    readonly page?: string | undefined;
  };
  /** One or two sentences on what a reader must be warned about; absent when nothing is wrong. */
  readonly caution?: string | undefined;
  /** Most serious verdict first. */
  readonly claims: readonly CardClaim[];
  readonly comparisons: readonly CardComparison[];
  /** Oldest first. */
  readonly events: readonly CardEvent[];
  readonly related: readonly RelatedEntity[];
  readonly sources: readonly CardSource[];
  readonly article: CardArticle;
  readonly dataset: { readonly id: string; readonly version: string; readonly checkedOn: PartialDate };
}
