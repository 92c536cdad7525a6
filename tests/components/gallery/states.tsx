import { page, userEvent } from 'vitest/browser';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import type { Card } from '../../../core/facts/card.ts';
import { LANGUAGES } from '../../../core/languages/languages.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Theme } from '../../../core/settings/settings.ts';
import { createTranslate } from '../../../locales/translate.ts';
import { CARD_ACTIONS } from '../samples/sample-actions.ts';
import { pictureSurface } from './picture.tsx';
import { NARROW_PX, WIDE_PX } from './variants.ts';

/** Long after the sample facts were checked, in ms since 1970. */
const LATER = Date.UTC(2027, 8, 1);

/** Long names wherever a name can be, and facts that are old. */
export async function pictureLongNames(card: Card, locale: Locale): Promise<void> {
  const { name } = card.entity;
  const crowded: Card = {
    ...card,
    related: [0, 1].map((index) => ({ id: `${index}`, name, category: 'policy', relation: name })),
  };
  const shot = (theme: Theme) => (
    <EntityCard
      card={crowded}
      locale={locale}
      theme={theme}
      actions={CARD_ACTIONS}
      breadcrumbs={[{ name }, { name: 'DeepSeek' }, { name }]}
      mention={{ surface: name, score: 0.9, why: [name] }}
      now={LATER}
      pinned
    />
  );
  const title = { group: 'States of the card', subject: 'Long names, old facts' };
  await pictureSurface({ ...title, variant: LANGUAGES[locale].name }, shot, { width: WIDE_PX });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale].name}, narrow` }, shot, {
    width: NARROW_PX,
  });
}

/** Everything that can be unfolded is open. */
export async function pictureUnfolded(card: Card, locale: Locale): Promise<void> {
  const shot = (theme: Theme) => (
    <EntityCard
      card={card}
      locale={locale}
      theme={theme}
      actions={CARD_ACTIONS}
      mention={{ surface: 'R1', score: 0.97, why: ['alias “R1”', '“DeepSeek” in the same sentence'] }}
    />
  );
  const unfold = async (host: HTMLElement) => {
    for (const folded of host.querySelectorAll('details')) folded.open = true;
    const reject = page.getByRole('button', { name: createTranslate(locale)('notThis') });
    await userEvent.click(reject.first());
  };
  const title = { group: 'States of the card', subject: 'All unfolded', variant: LANGUAGES[locale].name };
  await pictureSurface(title, shot, { width: WIDE_PX, before: unfold });
}
