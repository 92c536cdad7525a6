import { describe, expect, it } from 'vitest';
import { CardMessage } from '../../components/CardMessage.tsx';
import type { CardActions } from '../../components/card-actions.ts';
import { EntityCard } from '../../components/EntityCard.tsx';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { PageSummary } from '../../components/PageSummary.tsx';
import { DEFAULT_SETTINGS, type Theme } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import { findViolations } from './find-violations.ts';
import { renderSurface } from './render-surface.tsx';
import { sampleCards } from './sample-cards.ts';
import { SAMPLE_DATASET, SAMPLE_PAGE } from './sample-page.ts';

const CARD_ACTIONS: CardActions = {
  onClose() {},
  onPin() {},
  onOpenEntity() {},
  onBack() {},
  onCopy() {},
  onReject() {},
  onSiteOff() {},
};

const PAGE_ACTIONS = {
  onToggleSite() {},
  onToggleEverywhere() {},
  onWake() {},
  onJump() {},
  onOpenCard() {},
  onSearch: async () => [],
  onOptions() {},
};

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
        trail={[{ name: 'Qwen' }]}
        pinned
      />,
    );
    for (const folded of host.querySelectorAll('details')) folded.open = true;
    expect(await findViolations(host)).toEqual([]);
  });

  it('with a message', async () => {
    const host = renderSurface(
      <CardMessage
        state={{ kind: 'failed', onRetry() {} }}
        onClose={() => {}}
        locale={locale}
        theme={theme}
      />,
    );
    expect(await findViolations(host)).toEqual([]);
  });

  it('with the popup', async () => {
    const host = renderSurface(
      <PageSummary
        state={{ kind: 'ready', summary: SAMPLE_PAGE }}
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
        onChange={() => {}}
      />,
      760,
    );
    for (const folded of host.querySelectorAll('details')) folded.open = true;
    expect(await findViolations(host)).toEqual([]);
  });
});
