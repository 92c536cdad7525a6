import type { CategoryId, EntityId } from '../entity.ts';
import type { NumberReading, PageNumber } from '../page-number.ts';
import type { FrameCost, TabCost } from '../settings/cost-budget.ts';
import type { CardDocument, CardSource } from './card.ts';
import type { PartialDate, Verdict } from './figure.ts';
import type { AspectKey } from './what-is-off.ts';

/** How often each entity is mentioned in a frame. */
export type MentionCounts = Readonly<Record<EntityId, number>>;

/** The mentions and numbers of one frame, and the cost of reading it. */
export interface FrameReading {
  readonly counts: MentionCounts;
  readonly numbers: NumberReading;
  readonly cost: FrameCost;
}

/** The same for all frames of a tab together. */
export interface PageReading {
  readonly summary: PageSummary;
  readonly cost: TabCost;
}

export interface PageSummaryEntity {
  readonly id: EntityId;
  /** Of its texts, where that is not the interface's. */
  readonly language?: string | undefined;
  readonly name: string;
  readonly summary: string;
  readonly count: number;
  /** Number of the entity's claims with each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export interface PageSummaryCategory {
  readonly id: CategoryId;
  /** Of its texts, where that is not the interface's. */
  readonly language?: string | undefined;
  readonly name: string;
  readonly entities: readonly PageSummaryEntity[];
}

/** A contradicted or imprecise claim about an entity that the page mentions. */
export interface PageCaution {
  readonly claim: string;
  readonly entity: EntityId;
  /** Of its texts, where that is not the interface's. */
  readonly language?: string | undefined;
  readonly entityName: string;
  readonly label: string;
  readonly verdict: 'contradicted' | 'imprecise';
  readonly off?: AspectKey | undefined;
  readonly text: string;
}

/** A number of a page, with the frame that it is in. */
export interface FramedNumber extends PageNumber {
  readonly entity: EntityId;
  readonly frameId: number;
}

/** What a page says in one number, with what its claim is about and the verdict on that. */
export interface PageNumberRow {
  readonly number: FramedNumber;
  /** All places where the page says it, `number` first. */
  readonly places: readonly FramedNumber[];
  /** Of its texts, where that is not the interface's. */
  readonly language?: string | undefined;
  /** Of the entity. */
  readonly name: string;
  readonly label: string;
  readonly verdict: Verdict;
  readonly off?: AspectKey | undefined;
}

/** The numbers of a page. */
export interface PageNumbers {
  /** Warnings first. */
  readonly rows: readonly PageNumberRow[];
  /** How many more were read that nothing is known of. */
  readonly unchecked: number;
}

/** The read model of the popup: categories in the dataset's order, entities by number of mentions. */
export interface PageSummary {
  readonly mentions: number;
  readonly categories: readonly PageSummaryCategory[];
  /** Contradicted before imprecise. */
  readonly cautions: readonly PageCaution[];
  readonly numbers: PageNumbers;
}

export interface SearchHit {
  readonly entity: EntityId;
  /** Of its texts, where that is not the interface's. */
  readonly language?: string | undefined;
  readonly name: string;
  /** The name in the other language, if it differs. */
  readonly otherName?: string | undefined;
  readonly category: CategoryId;
  readonly summary: string;
  /** Whether the query is one of its names, not just a part of one or something said of it. */
  readonly isNamed: boolean;
}

/** The read model of a dataset on the options page. */
export interface DatasetOverview {
  readonly id: string;
  /** Of its title and names, where that is not the interface's. */
  readonly language?: string | undefined;
  readonly title: string;
  readonly version: string;
  readonly date: PartialDate;
  /** The texts that it checks; none: it only explains. */
  readonly documents: readonly CardDocument[];
  readonly categories: readonly {
    readonly id: CategoryId;
    /** Of its texts, where that is not the interface's. */
    readonly language?: string | undefined;
    readonly name: string;
    readonly description: string;
    readonly entityCount: number;
    readonly examples: readonly string[];
  }[];
  readonly claimCount: number;
  readonly sources: readonly Pick<CardSource, 'publisher' | 'title' | 'date' | 'url' | 'weak'>[];
}

/** What has changed in a dataset since its reader last looked, the newest first. */
export interface DatasetChanges {
  /** The version that the dataset has now. */
  readonly version: string;
  /** Of its texts, where that is not the interface's. */
  readonly language?: string | undefined;
  readonly changes: readonly {
    readonly text: string;
    /** Whose cards to look at. */
    readonly entities: readonly { readonly id: EntityId; readonly name: string }[];
  }[];
}
