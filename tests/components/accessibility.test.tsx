import { describe, expect, it } from 'vitest';
import { CardMessage, type CardState } from '../../components/card/CardMessage.tsx';
import { EntityCard } from '../../components/card/EntityCard.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { PageSummary } from '../../components/popup/PageSummary.tsx';
import type { PageCondition } from '../../components/popup/page-condition.ts';
import type { Locale } from '../../core/locale.ts';
import { DEFAULT_SETTINGS, type Theme } from '../../core/settings/settings.ts';
import { findViolations } from './find-violations.ts';
import { CARD_ACTIONS, PAGE_ACTIONS } from './gallery/variants.ts';
import { renderSurface } from './render-surface.tsx';
import { sampleCards } from './samples/sample-cards.ts';
import { SAMPLE_DATASET, SAMPLE_PAGE } from './samples/sample-page.ts';

/** The facts are old by then, in ms since 1970. */
const LONG_AFTER = Date.UTC(2027, 10, 24);

describe.each<[Theme, Locale]>([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'zh-CN'],
  ['dark', 'zh-CN'],
])('axe finds nothing wrong in %s, %s', (theme, locale) => {
  it.each(Object.entries(sampleCards(locale)))('with the card of %s', async (_, card) => {
    const mention = { surface: 'R1', score: 0.9, why: ['alias'] };
    const host = renderSurface(
      <EntityCard
        card={card}
        locale={locale}
        theme={theme}
        actions={CARD_ACTIONS}
        mention={mention}
        breadcrumbs={[{ name: 'Qwen' }, { name: 'Qwen2.5-Max' }]}
        now={LONG_AFTER}
        pinned
      />,
    );
    for (const folded of host.querySelectorAll('details')) folded.open = true;
    for (const button of host.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    await expect.poll(() => host.querySelector('.menu li')).not.toBeNull();
    expect(await findViolations(host)).toEqual([]);
  });

  it.each<CardState>([
    { kind: 'loading', name: 'DeepSeek' },
    { kind: 'missing', name: 'DeepSeek' },
    { kind: 'failed', onRetry() {} },
    { kind: 'done', text: 'Snoozed for an hour.', onUndo() {} },
  ])('with the message $kind', async (state) => {
    const host = renderSurface(
      <CardMessage state={state} onClose={() => {}} locale={locale} theme={theme} />,
    );
    expect(await findViolations(host)).toEqual([]);
  });

  it.each<PageCondition>([
    { kind: 'ready', summary: SAMPLE_PAGE },
    { kind: 'paused', costMs: 1640, budgetMs: 1600, summary: SAMPLE_PAGE },
    { kind: 'site-off' },
    { kind: 'unreadable' },
  ])('with the popup of a page that is $kind', async (state) => {
    const host = renderSurface(
      <PageSummary
        state={state}
        cost={{ totalMs: 12 }}
        site="example.org"
        actions={PAGE_ACTIONS}
        locale={locale}
        theme={theme}
      />,
    );
    expect(await findViolations(host)).toEqual([]);
  });

  it('with the options', async () => {
    const host = renderSurface(
      <OptionsPage
        locale={locale}
        settings={{ ...DEFAULT_SETTINGS, theme, sitesOff: ['example.org'] }}
        dataset={SAMPLE_DATASET}
        corrections={[{ surface: 'R1', entity: 'deepseek-r1', site: null, name: 'DeepSeek-R1' }]}
        shortcuts={[
          { command: 'next-mention', keys: 'Alt+Shift+J' },
          { command: 'pin-card', keys: undefined },
        ]}
        onChangeKeys={() => {}}
        onChange={() => {}}
      />,
      760,
    );
    for (const folded of host.querySelectorAll('details')) folded.open = true;
    expect(await findViolations(host)).toEqual([]);
  });
});
