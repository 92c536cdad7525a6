import type { PageSummary } from '../core/page-summary.ts';

/** What the popup knows of the page in front. */
export type PageCondition =
  | { readonly kind: 'loading' }
  /** A page that the browser keeps from extensions. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'off' }
  /** `until` in milliseconds since 1970. */
  | { readonly kind: 'snoozed'; readonly until: number }
  | { readonly kind: 'ready'; readonly summary: PageSummary };
