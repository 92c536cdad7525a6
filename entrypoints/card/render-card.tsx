import { EntityCard } from '../../components/EntityCard.tsx';
import type { Card, CardClaim } from '../../core/card.ts';
import { citeClaim } from '../../core/citation.ts';
import type { Correction, Settings } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import type { SettingsChange } from '../../core/turn-down.ts';
import { createTranslate } from '../../locales/translate.ts';
import type { RenderCard } from './card-view.ts';
import { turnDownActions } from './turn-down-actions.tsx';

/** What a card needs of the page's script: it has no access to the extension itself. */
export interface CardSurroundings {
  /** The site that the frame belongs to. */
  readonly host: string;
  readonly settings: () => Settings;
  readonly locale: () => Locale;
  /** False when it could not be stored. */
  readonly changeSettings: (change: SettingsChange) => Promise<boolean>;
  /** Takes a rejection that holds for this page only; returns what takes it back. */
  readonly rejectHere: (correction: Correction) => () => void;
  readonly openOptions: () => void;
}

/** The card of a view, with all that a reader can do from it. */
export function createRenderCard(surroundings: CardSurroundings): RenderCard {
  const { settings, locale, openOptions } = surroundings;
  return (view) => (
    <EntityCard
      card={view.card}
      locale={locale()}
      theme={settings().theme}
      pinned={view.pinned}
      trail={view.trail}
      mention={view.trail.length === 0 ? view.mark.mention : undefined}
      actions={{
        ...view.callbacks,
        onCopy: (claim) => copyCitation(claim, view.card, locale()),
        ...turnDownActions(view, surroundings),
        onOptions: openOptions,
      }}
    />
  );
}

/** Plain text and HTML at once where the page may write both; a page without a secure origin takes neither. */
async function copyCitation(claim: CardClaim, card: Card, locale: Locale): Promise<void> {
  const { plain, html } = citeClaim(claim, card, createTranslate(locale));
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
