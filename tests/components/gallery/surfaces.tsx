import { CardMessage, type CardState } from '../../../components/card/CardMessage.tsx';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import type { Shortcut } from '../../../components/options/KeyboardSection.tsx';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { PageSummary } from '../../../components/popup/PageSummary.tsx';
import type { PageCondition } from '../../../components/popup/page-condition.ts';
import type { Card } from '../../../core/facts/card.ts';
import type { DatasetOverview, PageSummary as Summary } from '../../../core/facts/page-summary.ts';
import type { Locale } from '../../../core/locale.ts';
import { DEFAULT_SETTINGS, type Theme } from '../../../core/settings/settings.ts';
import { pictureSurface } from './picture.tsx';
import { CARD_ACTIONS, LANGUAGES, NARROW_PX, NOW, PAGE_ACTIONS, WIDE_PX } from './variants.ts';

/** A card in full, wide and narrow. */
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
  await pictureSurface({ ...title, variant: LANGUAGES[locale] }, shot, { width: WIDE_PX });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale]}, narrow` }, shot, { width: NARROW_PX });
}

/** What is seen before anything is scrolled. */
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
  await pictureSurface({ ...title, variant: LANGUAGES[locale] }, shot, { width: WIDE_PX, whole: false });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale]}, narrow` }, shot, {
    width: NARROW_PX,
    whole: false,
  });
}

export async function pictureMessages(locale: Locale) {
  const states: readonly CardState[] = [
    { kind: 'loading', name: 'DeepSeek' },
    { kind: 'missing', name: 'DeepSeek' },
    { kind: 'failed', onRetry() {} },
    { kind: 'done', text: locale === 'en' ? 'Snoozed for an hour.' : '已暂停一小时。', onUndo() {} },
  ];
  const shot = (theme: Theme) => (
    <div style={{ display: 'grid', gap: '12px' }}>
      {states.map((state) => (
        <CardMessage key={state.kind} state={state} locale={locale} theme={theme} onClose={() => {}} />
      ))}
    </div>
  );
  const title = { group: 'States of the card', subject: 'Loading, missing, failed, done' };
  await pictureSurface({ ...title, variant: LANGUAGES[locale] }, shot, { width: WIDE_PX });
}

export async function picturePopup(summary: Summary, locale: Locale) {
  const states: Readonly<Record<string, PageCondition>> = {
    'A page with names': { kind: 'ready', summary },
    'A page without names': { kind: 'ready', summary: { mentions: 0, categories: [], cautions: [] } },
    'Paused for its cost': { kind: 'paused', costMs: 1640, budgetMs: 1600, summary },
    'Off on this site': { kind: 'site-off' },
    'Off everywhere': { kind: 'off' },
    Snoozed: { kind: 'snoozed', until: Date.UTC(2026, 0, 1, 14, 30) },
    'Not to be read': { kind: 'unreadable' },
    Loading: { kind: 'loading' },
  };
  for (const [subject, state] of Object.entries(states)) {
    const cost = state.kind === 'ready' ? { totalMs: 12 } : undefined;
    const shot = (theme: Theme) => (
      <PageSummary
        state={state}
        locale={locale}
        theme={theme}
        site="news.example.org"
        cost={cost}
        actions={PAGE_ACTIONS}
      />
    );
    const title = { group: 'Popup', subject };
    await pictureSurface({ ...title, variant: LANGUAGES[locale] }, shot, { width: WIDE_PX });
    if (state.kind !== 'ready' || state.summary !== summary) continue;
    await pictureSurface({ ...title, variant: `${LANGUAGES[locale]}, narrow` }, shot, { width: NARROW_PX });
  }
}

const SHORTCUTS: readonly Shortcut[] = [
  { command: 'next-mention', keys: 'Alt+Shift+J' },
  { command: 'previous-mention', keys: 'Alt+Shift+K' },
  { command: 'open-card', keys: '⌃⇧L' },
  { command: 'pin-card', keys: undefined },
];

export async function pictureOptions(dataset: DatasetOverview, locale: Locale) {
  const correction = { surface: 'R1', entity: 'deepseek-r1', site: 'news.example.org' };
  const shot = (theme: Theme) => (
    <OptionsPage
      locale={locale}
      settings={{ ...DEFAULT_SETTINGS, theme, categoriesOff: ['capital'], sitesOff: ['example.org'] }}
      dataset={dataset}
      corrections={[{ ...correction, name: 'DeepSeek-R1' }]}
      shortcuts={SHORTCUTS}
      onChangeKeys={() => {}}
      onChange={() => {}}
    />
  );
  const title = { group: 'Options', subject: 'The whole page' };
  await pictureSurface({ ...title, variant: LANGUAGES[locale] }, shot, { width: 760 });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale]}, narrow` }, shot, { width: NARROW_PX });
}
