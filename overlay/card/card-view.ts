import type { VNode } from 'preact';
import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { CardMark } from '../card-mark.ts';
import type { Breadcrumb } from '../hover-target.ts';
import type { RenderNotice } from './card-notice.ts';

/** What a card on the page can do without the extension; `createRenderCard` adds the rest. */
export interface CardCallbacks {
  readonly onClose: () => void;
  /** False closes the card: an unpinned card would have no name to return to. */
  readonly onPin: (pinned: boolean) => void;
  /** Moves a pinned card, in px of the window. */
  readonly onMove: (dx: number, dy: number) => void;
  /** Opens the card of a related entity in place of this one. */
  readonly onOpenEntity: (entity: EntityId) => void;
  /** Goes back to the entity at this index of the breadcrumbs. */
  readonly onBack: (index: number) => void;
  /** Whether the click that is being handled may change something. */
  readonly mayAct: () => boolean;
  /** Replaces the card by a message; returns a function that closes it. */
  readonly onReplace: (renderNotice: RenderNotice) => () => void;
}

/** Everything that a card is rendered from. */
export interface CardView {
  readonly card: Card;
  /** The mark that the card was opened at. */
  readonly mark: CardMark;
  readonly pinned: boolean;
  /** Entities viewed earlier in this card, oldest first. */
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly callbacks: CardCallbacks;
}

export type RenderCard = (view: CardView) => VNode;
