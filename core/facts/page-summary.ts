import type { CategoryId, EntityId } from '../entity.ts';
import type { FrameCost, TabCost } from '../settings/cost-budget.ts';
import type { Verdict } from './figure.ts';

/** How often each entity occurs in one frame of a page. */
export type MentionCounts = Readonly<Record<EntityId, number>>;

/** What one frame answers when it is asked. */
export interface FrameReading {
  readonly counts: MentionCounts;
  readonly cost: FrameCost;
}

/** All frames of a tab together. */
export interface PageReading {
  readonly summary: PageSummary;
  readonly cost: TabCost;
}

export interface PageSummaryEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly summary: string;
  readonly count: number;
  /** How many of the entity's claims got each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export interface PageSummaryCategory {
  readonly id: CategoryId;
  readonly name: string;
  readonly entities: readonly PageSummaryEntity[];
}

/** A contradicted or imprecise claim about an entity of the page, in one sentence. */
export interface PageCaution {
  readonly claim: string;
  readonly entity: EntityId;
  readonly entityName: string;
  readonly label: string;
  readonly verdict: 'contradicted' | 'imprecise';
  readonly text: string;
}

/** What the popup shows of a page: categories in the dataset's order, entities by count. */
export interface PageSummary {
  readonly mentions: number;
  readonly categories: readonly PageSummaryCategory[];
  /** Contradicted before imprecise. */
  readonly cautions: readonly PageCaution[];
}

export interface SearchHit {
  readonly entity: EntityId;
  readonly name: string;
  readonly category: CategoryId;
  readonly summary: string;
}

/** What the options page shows of a dataset. */
export interface DatasetOverview {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly article: { readonly title: string; readonly publisher: string; readonly date: string };
  readonly categories: readonly {
    readonly id: CategoryId;
    readonly name: string;
    readonly description: string;
    readonly entityCount: number;
    readonly examples: readonly string[];
  }[];
  readonly claimCount: number;
  readonly sources: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly date?: string | undefined;
    readonly url?: string | undefined;
    readonly weak: boolean;
  }[];
}
