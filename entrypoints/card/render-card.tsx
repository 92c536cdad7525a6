import { EntityCard } from '../../components/EntityCard.tsx';
import type { Correction, Settings } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import type { SettingsChange } from '../../core/turn-down.ts';
import type { RenderCard } from './card-view.ts';
import { copyActions } from './copy-actions.ts';
import { turnDownActions } from './turn-down-actions.tsx';

/** What a card needs of the page's script: it has no access to the extension itself. */
export interface CardSurroundings {
  /** The site that the frame belongs to. */
  readonly host: string;
  readonly settings: () => Settings;
  readonly locale: () => Locale;
  /** False when it could not be stored. */
  readonly changeSettings: (change: SettingsChange) => Promise<boolean>;
  /** Takes a rejection that holds for this page only, or takes it back. */
  readonly rejectHere: (correction: Correction, isRejected: boolean) => void;
  readonly openOptions: () => void;
  /** Gives focus back to the frame that a card took it from. */
  readonly returnFocus: () => void;
}

/** The card of a view, with all that a reader can do from it. */
export function createRenderCard(surroundings: CardSurroundings): RenderCard {
  const { settings, locale, openOptions } = surroundings;
  return (view) => (
    <EntityCard
      card={view.card}
      now={Date.now()}
      locale={locale()}
      theme={settings().theme}
      pinned={view.pinned}
      trail={view.trail}
      mention={view.trail.length === 0 ? view.mark.mention : undefined}
      actions={{
        ...view.callbacks,
        ...copyActions(view.card, locale()),
        ...turnDownActions(view, surroundings),
        onOptions: openOptions,
      }}
    />
  );
}
