import type { VNode } from 'preact';
import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { CardMark } from '../card-mark.ts';
import type { Breadcrumb } from '../hover-target.ts';
import type { DrawNotice } from './card-notice.ts';

/** What a card on the page can do by itself; the caller adds what needs the extension. */
export interface CardCallbacks {
  readonly onClose: () => void;
  /** False closes the card: it has no name to go back to. */
  readonly onPin: (pinned: boolean) => void;
  /** Moves a pinned card by so many px of the window. */
  readonly onMove: (dx: number, dy: number) => void;
  /** Opens the card of a related name in the place of this one. */
  readonly onOpenEntity: (entity: EntityId) => void;
  /** Goes back to a card of the breadcrumbs, by its place in it. */
  readonly onBack: (place: number) => void;
  /** Puts a message in the card's place; returns what closes it. */
  readonly onReplace: (draw: DrawNotice) => () => void;
}

/** Everything that a card is drawn from. */
export interface CardView {
  readonly card: Card;
  /** The mark that the card was opened at. */
  readonly mark: CardMark;
  readonly pinned: boolean;
  /** What was shown in this card before, oldest first. */
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly callbacks: CardCallbacks;
}

export type RenderCard = (view: CardView) => VNode;
