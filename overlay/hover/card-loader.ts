import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { Token } from '../../core/hover/hover-state.ts';
import type { CardStack } from '../card/card-stack.ts';

interface CardLoaderOptions {
  /** Null, or a rejected promise: there is nothing to show. */
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  /** Called at the first card, and again after a rejection. */
  readonly loadCardStack: () => Promise<CardStack>;
}

/** Fetches cards, and with the first one the script that shows them. */
export interface CardLoader {
  /** False when there is no card: the page never sees our failures. */
  load(token: Token, entity: EntityId): Promise<boolean>;
  /** The loaded card of a request. */
  cardFor(token: Token): Card | undefined;
  /** Drops every loaded card but that of `token`. */
  keepOnly(token: Token | undefined): void;
  /** Null before the first card. */
  stack(): CardStack | null;
}

export function createCardLoader({ loadCard, loadCardStack }: CardLoaderOptions): CardLoader {
  const loaded = new Map<Token, Card>();
  let stack: CardStack | null = null;
  let stackPromise: Promise<CardStack> | null = null;

  const prepareStack = async () => {
    stackPromise ??= loadCardStack();
    try {
      stack = await stackPromise;
    } catch (error) {
      stackPromise = null;
      throw error;
    }
  };

  return {
    async load(token, entity) {
      try {
        const [card] = await Promise.all([loadCard(entity), prepareStack()]);
        if (card !== null) loaded.set(token, card);
        return card !== null;
      } catch (error) {
        console.debug(`Factlight: no card for ${entity}:`, error);
        return false;
      }
    },
    cardFor: (token) => loaded.get(token),
    keepOnly(token) {
      for (const key of loaded.keys()) if (key !== token) loaded.delete(key);
    },
    stack: () => stack,
  };
}
