import type { EntityId } from '../../core/entity.ts';
import type { CardClaim, CardSource } from '../../core/facts/card.ts';

/** Where a correction ("Not this") applies. */
export type RejectionScope = 'here' | 'site' | 'everywhere';

/** What a reader can do from a card. A control without a callback is not shown. */
export interface CardActions {
  readonly onClose?: (() => void) | undefined;
  readonly onPin?: ((pinned: boolean) => void) | undefined;
  /** Replaces this card with that of a related entity. */
  readonly onOpenEntity?: ((entity: EntityId) => void) | undefined;
  /** Returns to a card of the breadcrumbs, by index. */
  readonly onBack?: ((index: number) => void) | undefined;
  /** Copies a claim with its citation; the button confirms once this resolves. */
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
  /** Copies the link of a source; offered only for sources that have one. */
  readonly onCopyLink?: ((source: CardSource) => void | Promise<void>) | undefined;
  /** Moves a pinned card by CSS px; right and down are positive. */
  readonly onMove?: ((dx: number, dy: number) => void) | undefined;
  readonly onReject?: ((scope: RejectionScope) => void) | undefined;
  readonly onSiteOff?: (() => void) | undefined;
  readonly onSnooze?: (() => void) | undefined;
  readonly onFewerMarks?: (() => void) | undefined;
  readonly onOptions?: (() => void) | undefined;
}

/** A card or list that was shown before this card. */
export interface Breadcrumb {
  readonly name: string;
}
