import { EntityCard } from '../../components/EntityCard.tsx';
import { citeClaim, linkTo } from '../../core/citation.ts';
import type { Correction, Settings } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import type { SettingsChange } from '../../core/turn-down.ts';
import { copyText, type TextForms } from '../../dom/copy-text.ts';
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
      locale={locale()}
      theme={settings().theme}
      pinned={view.pinned}
      trail={view.trail}
      mention={view.trail.length === 0 ? view.mark.mention : undefined}
      actions={{
        ...view.callbacks,
        onCopy: async (claim) => copy(citeClaim(claim, view.card, createTranslate(locale()))),
        onCopyLink: async (source) => copy(linkTo(source)),
        ...turnDownActions(view, surroundings),
        onOptions: openOptions,
      }}
    />
  );
}

/** Throws when the browser refuses, so that the button does not say that it is done. */
function copy(text: TextForms): void {
  if (!copyText(document, text)) throw new Error('the browser does not let this page copy');
}
