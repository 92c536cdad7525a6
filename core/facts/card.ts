import type { CategoryId, EntityId } from '../entity.ts';
import type { Aspect, PartialDate, Stance, Status, Verdict, WrittenValue } from './figure.ts';

/** A publication. A `weak` source, a mirror or an aggregator, has no `url`. */
export interface CardSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly author?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly language?: string | undefined;
  readonly kind: 'primary' | 'official' | 'press' | 'secondary';
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  readonly locator?: string | undefined;
  readonly weak: boolean;
}

/** One value of the dataset, with what a reader must know beside it. `sources` are ids of `Card.sources`. */
export interface CardObservation {
  readonly id: string;
  readonly value: WrittenValue;
  /** The same sum in other currencies. */
  readonly equivalents: readonly WrittenValue[];
  /** Of what it is, on what basis, for which period, by whom: "Whole fund, over 20 years". */
  readonly about?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly status: Status;
  readonly sources: readonly string[];
}

/** What other sources say of a claim, as far as this card's entity is concerned. */
export interface CardCheck {
  readonly verdict: Verdict;
  readonly aspect?: Aspect | undefined;
  /** What the number really is of, in one short sentence. */
  readonly headline?: string | undefined;
  /** Whether the article's number is wrong and is to be struck through. */
  readonly struck: boolean;
  /** What stands in place of a struck number. */
  readonly replacement?: CardObservation | undefined;
  readonly note?: string | undefined;
  readonly better: readonly CardObservation[];
  /** Every source of the check, those of the better values first. */
  readonly sources: readonly string[];
  readonly checkedOn: PartialDate;
  readonly by: string;
  readonly method?: string | undefined;
}

/** What happened to a figure after the article. It has no bearing on the verdict. */
export interface CardUpdate {
  readonly note: string;
  readonly asOf: PartialDate;
  readonly observations: readonly CardObservation[];
  readonly sources: readonly string[];
  /** Whether the reader came for it, so that it is not folded. */
  readonly isSought?: boolean | undefined;
}

/** One claim of an article: a figure if it has an `observation`, otherwise a statement. */
export interface CardClaim {
  readonly id: string;
  /** Id of one of `Card.documents`. */
  readonly document: string;
  /** What the claim is about, in a few words: "Training cost". */
  readonly label: string;
  /** What the article says, in other words: "R1 was trained for $5.6 million." */
  readonly says: string;
  readonly observation?: CardObservation | undefined;
  readonly stance: Stance;
  readonly check: CardCheck;
  readonly since?: CardUpdate | undefined;
}

/** What a reader must be warned about before any figure. */
interface CardCaution {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly text: string;
}

/** A caution of a claim that is chiefly about another entity. */
export interface OtherCaution extends CardCaution {
  readonly entity: { readonly id: EntityId; readonly name: string };
}

/** The figure to show first: one of the card's claims, or an observation where no claim has a figure. */
export type CardLead =
  | { readonly claim: CardClaim; readonly observation?: undefined }
  | { readonly claim?: undefined; readonly observation: CardObservation & { readonly label: string } };

export interface ChartPoint {
  readonly label: string;
  readonly value: WrittenValue;
  readonly role: 'article' | 'better' | 'target' | 'actual' | 'forecast';
  /** Where it lies on a line of time: the end of its period, or the day for which it holds. */
  readonly at?: PartialDate | undefined;
}

/** Points on one scale. `note` gives the values that do not fit on it. */
export interface CardChart {
  readonly id: string;
  readonly title: string;
  readonly kind: 'bars' | 'line';
  /** Whether it is chiefly about the card's entity; others are folded. */
  readonly own: boolean;
  readonly points: readonly ChartPoint[];
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
  /** Of the relation, where that is not the interface's. */
  readonly relationLanguage?: string | undefined;
}

/** A text whose claims are checked. */
export interface CardDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: PartialDate;
  readonly url?: string | undefined;
  readonly aiWritten: boolean;
}

/** The read model of an entity's card, in one language, every value written out. */
export interface Card {
  /** The language of its dataset's texts, where it is not the interface's. */
  readonly language?: string | undefined;
  readonly entity: {
    readonly id: EntityId;
    readonly name: string;
    /** The name in the other language, if it differs. */
    readonly otherName?: string | undefined;
    readonly category: {
      readonly id: CategoryId;
      /** Of its name, where that is not the interface's. */
      readonly language?: string | undefined;
      readonly name: string;
    };
    readonly summary: string;
    readonly page?: string | undefined;
  };
  /** Of the claims that are chiefly about the entity, the weightiest first; at most two. */
  readonly cautions: readonly CardCaution[];
  /** Of all other claims on the card, so that nothing is kept back. */
  readonly also: readonly OtherCaution[];
  readonly lead?: CardLead | undefined;
  /** All claims, the weightiest first. */
  readonly claims: readonly CardClaim[];
  /** Values of the entity that no claim and no chart of the card shows. */
  readonly facts: readonly (CardObservation & { readonly label: string })[];
  readonly charts: readonly CardChart[];
  /** Oldest first. */
  readonly events: readonly CardEvent[];
  readonly related: readonly RelatedEntity[];
  readonly sources: readonly CardSource[];
  /** The texts that make its claims. */
  readonly documents: readonly CardDocument[];
  readonly dataset: { readonly id: string; readonly version: string; readonly checkedOn: PartialDate };
}
