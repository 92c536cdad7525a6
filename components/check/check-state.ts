import type { TextCheck } from '../../core/checking/text-check.ts';
import type { EntityId } from '../../core/entity.ts';
import type { Card, CardClaim } from '../../core/facts/card.ts';

/** Where the check of a text stands. */
export type CheckState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly check: TextCheck }
  /** The names or the facts could not be read. */
  | { readonly kind: 'failed' };

/** What a reader can do with a text. */
export interface CheckActions {
  readonly onCheck: (text: string) => void;
  /** Back to the field, with the same text. */
  readonly onEdit: () => void;
  /** Requests an entity's card; the page then gets it as its `card` prop. */
  readonly onOpenCard: (entity: EntityId) => void;
  /** Copies the whole result with its citations. */
  readonly onCopyCheck: (check: TextCheck) => void;
  /** Copies one claim with its citation. */
  readonly onCopyClaim: (claim: CardClaim, card: Card) => void;
}
