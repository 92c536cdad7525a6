import type { EntityId } from '../../core/entity.ts';
import type { PageSummary, SearchHit } from '../../core/facts/page-summary.ts';

/** What the popup knows of the page in front. */
export type PageCondition =
  | { readonly kind: 'loading' }
  /** A page that the browser keeps from extensions. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'off' }
  /** `until` in milliseconds since 1970. */
  | { readonly kind: 'snoozed'; readonly until: number }
  /**
   * Factlight stopped itself: reading this page took `costMs` milliseconds where it allows itself `budgetMs`. What
   * was found until then still counts.
   */
  | {
      readonly kind: 'paused';
      readonly costMs: number;
      readonly budgetMs: number;
      readonly summary: PageSummary;
    }
  | { readonly kind: 'ready'; readonly summary: PageSummary };

/** What Factlight took of the page's time until now, in milliseconds. */
export interface PageCost {
  readonly totalMs: number;
}

/** What a reader can do from the popup. */
export interface PageActions {
  readonly onToggleSite: (on: boolean) => void;
  readonly onToggleEverywhere: (on: boolean) => void;
  /** Ends a snooze. */
  readonly onWake: () => void;
  /** Goes on with a page that is paused for its cost. */
  readonly onResume?: (() => void) | undefined;
  /** Scrolls the page to the entity's next mention. */
  readonly onJump: (entity: EntityId) => void;
  /** Asks for the entity's card inside the popup; it comes back as `card`. */
  readonly onOpenCard: (entity: EntityId) => void;
  readonly onSearch: (query: string) => Promise<readonly SearchHit[]>;
  readonly onOptions: () => void;
}
