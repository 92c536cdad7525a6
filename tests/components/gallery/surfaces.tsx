import { CardMessage } from '../../../components/card/CardMessage.tsx';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { PageSummary } from '../../../components/popup/PageSummary.tsx';
import type { PageCondition } from '../../../components/popup/page-condition.ts';
import type { Card } from '../../../core/facts/card.ts';
import type { DatasetOverview, PageSummary as Summary } from '../../../core/facts/page-summary.ts';
import { LANGUAGES } from '../../../core/languages/languages.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Theme } from '../../../core/settings/settings.ts';
import { createTranslate } from '../../../locales/translate.ts';
import { CARD_ACTIONS, PAGE_ACTIONS } from '../samples/sample-actions.ts';
import { SAMPLE_OPTIONS } from '../samples/sample-options.ts';
import { pageConditions } from '../samples/sample-page.ts';
import { pictureSurface } from './picture.tsx';
import { NARROW_PX, NOW, WIDE_PX } from './variants.ts';

/** A whole card, wide and narrow. */
export async function pictureCard(card: Card, surface: string, locale: Locale, subject: string) {
  const mention = { surface, score: 0.97, why: [`alias “${surface}”`] };
  const shot = (theme: Theme) => (
    <EntityCard
      card={card}
      locale={locale}
      theme={theme}
      actions={CARD_ACTIONS}
      mention={mention}
      now={NOW}
    />
  );
  const title = { group: 'Cards', subject };
  await pictureSurface({ ...title, variant: LANGUAGES[locale].name }, shot, { width: WIDE_PX });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale].name}, narrow` }, shot, {
    width: NARROW_PX,
  });
}

/** What a reader sees of a card in a large window before scrolling. */
export async function pictureFirstScreen(card: Card, locale: Locale) {
  const shot = (theme: Theme) => (
    <EntityCard card={card} locale={locale} theme={theme} actions={CARD_ACTIONS} now={NOW} />
  );
  const title = { group: 'First screens', subject: card.entity.id, variant: LANGUAGES[locale].name };
  await pictureSurface(title, shot, { width: WIDE_PX, whole: false });
}

/** The card as it opens, before anything is scrolled. */
export async function pictureOpenCard(card: Card, locale: Locale) {
  const breadcrumbs = [{ name: 'DeepSeek-R1' }, { name: 'DeepSeek-V3' }];
  const shot = (theme: Theme) => (
    <EntityCard
      card={card}
      locale={locale}
      theme={theme}
      actions={CARD_ACTIONS}
      breadcrumbs={breadcrumbs}
      pinned
    />
  );
  const title = { group: 'States of the card', subject: 'As it opens, pinned, with a way back' };
  await pictureSurface({ ...title, variant: LANGUAGES[locale].name }, shot, { width: WIDE_PX, whole: false });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale].name}, narrow` }, shot, {
    width: NARROW_PX,
    whole: false,
  });
}

/** What takes the card's place after an action. */
export async function pictureMessage(locale: Locale) {
  const shot = (theme: Theme) => (
    <CardMessage
      text={createTranslate(locale)('confirmationSnoozed')}
      locale={locale}
      theme={theme}
      onUndo={() => {}}
      onClose={() => {}}
    />
  );
  const title = { group: 'States of the card', subject: 'Confirmation', variant: LANGUAGES[locale].name };
  await pictureSurface(title, shot, { width: WIDE_PX });
}

/** The popup in a state, by theme. */
export function popupIn(state: PageCondition, locale: Locale) {
  return (theme: Theme) => (
    <PageSummary
      state={state}
      locale={locale}
      theme={theme}
      site="news.example.org"
      cost={state.kind === 'ready' ? { totalMs: 12 } : undefined}
      actions={PAGE_ACTIONS}
    />
  );
}

/** Every state of the popup; the one with names also narrow. */
export async function picturePopup(summary: Summary, locale: Locale) {
  for (const [subject, state] of Object.entries(pageConditions(summary))) {
    const shot = popupIn(state, locale);
    const title = { group: 'Popup', subject };
    await pictureSurface({ ...title, variant: LANGUAGES[locale].name }, shot, { width: WIDE_PX });
    if (state.kind !== 'ready' || state.summary !== summary) continue;
    await pictureSurface({ ...title, variant: `${LANGUAGES[locale].name}, narrow` }, shot, {
      width: NARROW_PX,
    });
  }
}

/** The options page, every setting in use. */
export async function pictureOptions(dataset: DatasetOverview, locale: Locale) {
  const shot = (theme: Theme) => (
    <OptionsPage
      {...SAMPLE_OPTIONS}
      locale={locale}
      settings={{ ...SAMPLE_OPTIONS.settings, theme }}
      dataset={dataset}
    />
  );
  const title = { group: 'Options', subject: 'The whole page' };
  await pictureSurface({ ...title, variant: LANGUAGES[locale].name }, shot, { width: 760 });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale].name}, narrow` }, shot, {
    width: NARROW_PX,
  });
}
