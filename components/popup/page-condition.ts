import type { EntityId } from '../../core/entity.ts';
import type { FramedNumber, PageSummary, SearchHit } from '../../core/facts/page-summary.ts';

/** What the popup knows about the active tab's page. */
export type PageCondition =
  | { readonly kind: 'loading' }
  /** A page that the browser closes to extensions. */
  | { readonly kind: 'unreadable' }
  /** A page that the reader's browser keeps from Factlight, though it need not. */
  | { readonly kind: 'withheld' }
  /** The background could not answer. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'off' }
  /** `until` in milliseconds since 1970. */
  | { readonly kind: 'snoozed'; readonly until: number }
  /**
   * Factlight stopped itself because reading this page took `costMs` milliseconds, more than its budget `budgetMs`.
   * `summary` holds what was found until then.
   */
  | {
      readonly kind: 'paused';
      readonly costMs: number;
      readonly budgetMs: number;
      readonly summary: PageSummary;
    }
  | { readonly kind: 'ready'; readonly summary: PageSummary };

/** Main-thread time that Factlight has used on the page so far, in milliseconds. */
export interface PageCost {
  readonly totalMs: number;
}

/** What a reader can do from the popup. */
export interface PageActions {
  readonly onToggleSite: (on: boolean) => void;
  readonly onToggleEverywhere: (on: boolean) => void;
  /** Asks the browser for access to all sites. */
  readonly onAllow: () => void;
  /** Ends a snooze. */
  readonly onWake: () => void;
  /** Resumes a page that was paused for its cost. */
  readonly onResume?: (() => void) | undefined;
  /** Scrolls the page to the entity's next mention. */
  readonly onJump: (entity: EntityId) => void;
  /** Scrolls the page to a number. */
  readonly onJumpToNumber: (number: FramedNumber) => void;
  /** Requests the entity's card; the popup then gets it as its `card` prop. */
  readonly onOpenCard: (entity: EntityId) => void;
  /** Rejects if the facts cannot be searched. */
  readonly onSearch: (query: string) => Promise<readonly SearchHit[]>;
  /** Opens “Check a text”. */
  readonly onCheckText: () => void;
  readonly onOptions: () => void;
}
