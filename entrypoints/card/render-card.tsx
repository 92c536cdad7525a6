import { EntityCard } from '../../components/EntityCard.tsx';
import type { Card, CardClaim } from '../../core/card.ts';
import { citeClaim } from '../../core/citation.ts';
import { type Correction, type Density, type Settings, withMember } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import { createTranslate } from '../../locales/translate.ts';
import type { CardView, RenderCard } from './card-view.ts';

const SNOOZE_MS = 60 * 60 * 1000;
const FEWER: Readonly<Record<Density, Density>> = { all: 'section', section: 'page', page: 'page' };

/** What a card needs of the page's script: it has no access to the extension itself. */
export interface CardSurroundings {
  /** The site that the frame belongs to. */
  readonly host: string;
  readonly settings: () => Settings;
  readonly locale: () => Locale;
  readonly changeSettings: (change: (settings: Settings) => Partial<Settings>) => void;
  /** Takes a rejection that holds for this page only. */
  readonly reject: (correction: Correction) => void;
  readonly openOptions: () => void;
  /** Gives focus back to the frame that a card took it from. */
  readonly returnFocus: () => void;
}

/** The card of a view, with all that a reader can do from it. */
export function createRenderCard(surroundings: CardSurroundings): RenderCard {
  const { host, settings, locale, changeSettings: change, reject, openOptions } = surroundings;
  const store = (correction: Correction) =>
    change(({ corrections }) => ({ corrections: [...corrections, correction] }));
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
        onReject: (scope) => {
          const site = scope === 'everywhere' ? null : host;
          rejectMention(view, site, scope === 'here' ? reject : store);
        },
        onSiteOff: () => change(({ sitesOff }) => ({ sitesOff: withMember(sitesOff, host, true) })),
        onSnooze: () => change(() => ({ snoozedUntil: Date.now() + SNOOZE_MS })),
        onFewerMarks: () => change(({ density }) => ({ density: FEWER[density] })),
        onOptions: openOptions,
      }}
    />
  );
}

function rejectMention(view: CardView, site: string | null, keep: (correction: Correction) => void): void {
  const { surface, entity } = view.mark.mention;
  keep({ surface, entity, site });
  view.callbacks.onClose();
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
