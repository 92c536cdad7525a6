import { EntityCard } from '../../components/EntityCard.tsx';
import type { Card, CardClaim } from '../../core/card.ts';
import { citeClaim } from '../../core/citation.ts';
import { type Correction, type Density, type Settings, withMember } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import { attempt } from '../../extension/errors.ts';
import { sendMessage } from '../../extension/protocol.ts';
import { changeSettings } from '../../extension/settings.ts';
import { createTranslate } from '../../locales/translate.ts';
import type { CardView, RenderCard } from './card-view.ts';

const SNOOZE_MS = 60 * 60 * 1000;
const FEWER: Readonly<Record<Density, Density>> = { all: 'section', section: 'page', page: 'page' };

interface Surroundings {
  readonly host: string;
  readonly settings: () => Settings;
  readonly locale: () => Locale;
  /** Takes a rejection that holds for this page only. */
  readonly reject: (correction: Correction) => void;
}

/** The card of a view, with all that a reader can do from it. */
export function createRenderCard(surroundings: Surroundings): RenderCard {
  const { host, settings, locale } = surroundings;
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
          rejectMention(view, site, scope === 'here' ? surroundings.reject : storeCorrection);
        },
        onSiteOff: () => change(({ sitesOff }) => ({ sitesOff: withMember(sitesOff, host, true) })),
        onSnooze: () => change(() => ({ snoozedUntil: Date.now() + SNOOZE_MS })),
        onFewerMarks: () => change(({ density }) => ({ density: FEWER[density] })),
        onOptions: () => attempt('open options', sendMessage('openOptions', undefined)),
      }}
    />
  );
}

function change(what: (settings: Settings) => Partial<Settings>): void {
  attempt('change settings', changeSettings(what));
}

function rejectMention(view: CardView, site: string | null, keep: (correction: Correction) => void): void {
  const { surface, entity } = view.mark.mention;
  keep({ surface, entity, site });
  view.callbacks.onClose();
}

function storeCorrection(correction: Correction): void {
  change(({ corrections }) => ({ corrections: [...corrections, correction] }));
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
