import type { CategoryId, EntityId } from '../entity.ts';
import type { FigureValue, PartialDate, Stance, Verdict } from './figure.ts';

/** A publication. A `weak` source, a mirror or an aggregator, has no `url`. */
export interface CardSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date?: PartialDate | undefined;
  readonly url?: string | undefined;
  readonly weak: boolean;
}

/** A value from a source other than the article. `sources` are ids of `Card.sources`. */
export interface CardFinding {
  readonly label?: string | undefined;
  readonly value: FigureValue;
  readonly period?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly string[];
}

interface CardCheck {
  readonly verdict: Verdict;
  readonly note?: string | undefined;
  readonly better: readonly CardFinding[];
  readonly sources: readonly string[];
  readonly checkedOn: PartialDate;
}

/** What happened to a figure after the article. It has no bearing on the verdict. */
export interface CardUpdate {
  readonly note: string;
  readonly asOf: PartialDate;
  readonly findings: readonly CardFinding[];
  readonly sources: readonly string[];
}

/** One claim of the article: a figure if it has a `value`, otherwise a statement. */
export interface CardClaim {
  readonly id: string;
  /** What the claim is about, in a few words: "Training cost". */
  readonly label: string;
  /** What the article says, in other words: "R1 was trained for $5.6 million." */
  readonly says: string;
  readonly value?: FigureValue | undefined;
  readonly period?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly stance: Stance;
  /** Sections of the article that make the claim. */
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

/** Bars on one scale. `note` gives the values that do not fit on it. */
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
  /** True if the event is about the card's entity, false if it is context. */
  readonly own: boolean;
  readonly sources: readonly string[];
}

export interface RelatedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly category: CategoryId;
  /** What the other entity is to this one, in the reader's language: "maker", "base model". */
  readonly relation: string;
}

/** The article whose claims are checked. */
export interface CardArticle {
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate;
}

/** The read model of an entity's card, in one language. */
export interface Card {
  readonly entity: {
    readonly id: EntityId;
    readonly name: string;
    /** The name in the other language, if it differs. */
    readonly otherName?: string | undefined;
    readonly category: { readonly id: CategoryId; readonly name: string };
    readonly summary: string;
    readonly page?: string | undefined;
  };
  /** One or two sentences about what is wrong; absent if nothing is. */
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
