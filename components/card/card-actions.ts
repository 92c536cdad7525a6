import type { EntityId } from '../../core/entity.ts';
import type { CardClaim, CardSource } from '../../core/facts/card.ts';

/** Where a "not this" holds. */
export type RejectionScope = 'here' | 'site' | 'everywhere';

/** What a reader can do from a card. A control whose callback is absent is not shown. */
export interface CardActions {
  readonly onClose?: (() => void) | undefined;
  readonly onPin?: ((pinned: boolean) => void) | undefined;
  /** Opens the card of a related name in place of this one. */
  readonly onOpenEntity?: ((entity: EntityId) => void) | undefined;
  /** Goes back to a card of the breadcrumbs, by its place in it. */
  readonly onBack?: ((place: number) => void) | undefined;
  /** Copies a figure with its citation; the button says "Copied" once it settles. */
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
  /** Copies the link of a source that has one. */
  readonly onCopyLink?: ((source: CardSource) => void | Promise<void>) | undefined;
  /** Moves a pinned card by that many px of the page: right and down are positive. */
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
