import { afterAll, beforeAll, expect } from 'vitest';
import { PageSummary, type PageSummaryProps } from '../../../components/popup/PageSummary.tsx';
import { type Locale, readerOf } from '../../../core/locale.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { readChanges } from '../../../data/queries/changes.ts';
import { summarizePage } from '../../../data/queries/page-summary.ts';
import { openBundledDatabase, readBundledCard } from '../samples/bundled-database.ts';
import { CARD_ACTIONS, PAGE_ACTIONS } from '../samples/sample-actions.ts';
import { EMPTY_PAGE, pageConditions, SAMPLE_HITS } from '../samples/sample-page.ts';
import type { Circumstance } from '../surfaces/circumstances.ts';
import { type SurfaceCase, testSurface } from '../surfaces/test-surface.ts';
import { unfold } from '../surfaces/unfold.ts';

/** Mentions by entity: every category, long names, warnings and none. */
const MENTIONS = {
  deepseek: 1200,
  'deepseek-r1': 6,
  'alibaba-cloud': 4,
  palantir: 1,
  'ai-labeling-measures': 2,
  'ai-plus-initiative': 3,
  'national-vc-guidance-fund': 1,
  'computing-power': 12,
  github: 2,
};

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(() => database.delete());

const summarize = (locale: Locale) => summarizePage(database, MENTIONS, readerOf(locale));
const STATES = Object.keys(pageConditions(EMPTY_PAGE));

testSurface([
  ...STATES.map((name): SurfaceCase => ({ name: `the popup: ${name}`, show: showState(name), act: unfold })),
  {
    name: 'the popup after an update with new facts',
    show: async (circumstance) => {
      const { locale } = circumstance;
      const changes = await readChanges(database, 'china-ai', '1.0.0', readerOf(locale));
      return showState('a page without names', { changes: changes ?? undefined })(circumstance);
    },
  },
  {
    name: 'the popup with search results',
    show: showState('a page with names', {
      actions: { ...PAGE_ACTIONS, onSearch: async () => SAMPLE_HITS },
    }),
    act: (host) => search(host, '[role="option"]'),
  },
  {
    name: 'the popup with a search that finds nothing',
    show: showState('a page with names'),
    act: (host) => search(host, '.search-none:not(:empty)'),
  },
  {
    name: 'a card in the popup',
    show: async (circumstance) => {
      const card = await readBundledCard(database, 'national-vc-guidance-fund', circumstance.locale);
      const opened = { card, actions: CARD_ACTIONS, breadcrumbs: [{ name: card.entity.name }] };
      return showState('a page with names', { card: opened })(circumstance);
    },
    act: unfold,
  },
]);

function showState(name: string, more: Partial<PageSummaryProps> = {}) {
  return async ({ locale, theme }: Circumstance) => {
    const state = pageConditions(await summarize(locale))[name];
    if (!state) throw new Error(`there is no popup state "${name}"`);
    return (
      <PageSummary
        state={state}
        locale={locale}
        theme={theme}
        site="a-rather-long-name.of-a-news-site.example.org"
        cost={{ totalMs: 1640 }}
        actions={PAGE_ACTIONS}
        {...more}
      />
    );
  };
}

async function search(host: HTMLElement, answer: string): Promise<void> {
  const field = host.querySelector('input[role="combobox"]');
  if (!(field instanceof HTMLInputElement)) throw new Error('the popup has no search field');
  field.value = 'Huawei';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => host.querySelector(answer)).not.toBeNull();
}
