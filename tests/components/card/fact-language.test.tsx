import { afterAll, beforeAll, expect, it } from 'vitest';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import { CheckPage } from '../../../components/check/CheckPage.tsx';
import { CategoryToggles } from '../../../components/options/CategoryToggles.tsx';
import { PageSummary } from '../../../components/popup/PageSummary.tsx';
import { SearchResults } from '../../../components/popup/SearchResults.tsx';
import { Surface } from '../../../components/shared/Surface.tsx';
import { type Locale, readerOf } from '../../../core/locale.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { readCard } from '../../../data/queries/cards.ts';
import { readOverview } from '../../../data/queries/overview.ts';
import { summarizePage } from '../../../data/queries/page-summary.ts';
import { createSearch } from '../../../data/queries/search.ts';
import { renderSurface } from '../render-surface.tsx';
import { openBundledDatabase } from '../samples/bundled-database.ts';
import { CARD_ACTIONS, PAGE_ACTIONS } from '../samples/sample-actions.ts';
import { CHECK_ACTIONS, checkWithBundle, SAMPLE_TEXT } from '../samples/sample-check.ts';
import { SAMPLE_PAGE } from '../samples/sample-page.ts';

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(() => database.delete());

/** What is said in the card, each with the language that a screen reader takes it for. */
async function spokenCard(id: string, locale: Locale, others: readonly string[] = []) {
  const card = await readCard(database, id, readerOf(locale, others));
  if (!card) throw new Error(`no card of ${id}`);
  const host = renderSurface(<EntityCard card={card} locale={locale} theme="light" actions={CARD_ACTIONS} />);
  const languageOf = (text: string | undefined) => {
    const nodes = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode())
      if (text && nodes.currentNode.nodeValue?.includes(text))
        return nodes.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
    return null;
  };
  return { card, host, languageOf };
}

it.each([
  ['de', [], 'en'],
  ['fr', ['fr-FR', 'en'], 'en'],
  ['ja', ['ja', 'zh-CN'], 'zh-CN'],
  ['ko', ['zh-TW'], 'zh-CN'],
] as const)('marks facts of a card in %s, which fall back (%j), as %s', async (locale, others, expected) => {
  const { card, host, languageOf } = await spokenCard('deepseek-r1', locale, others);
  expect(languageOf(card.entity.summary)).toBe(expected);
  expect(languageOf(card.entity.category.name)).toBe(locale);
  expect(languageOf(card.related[0]?.relation)).toBe(locale);
  expect(languageOf(card.cautions[0]?.text)).toBe(expected);
  expect(languageOf(card.related[0]?.name)).toBe(expected);
  // The interface around them keeps its own.
  expect(host.querySelector('.card-origin, .section h3')?.closest('[lang]')?.getAttribute('lang')).toBe(
    locale,
  );
});

it.each(['en', 'zh-CN'] as const)('marks nothing in %s, which the facts are written in', async (locale) => {
  const { card, languageOf } = await spokenCard('deepseek-r1', locale);
  expect(card.language).toBeUndefined();
  expect(languageOf(card.entity.summary)).toBe(locale);
});

it.each([
  ['de', 'en'],
  ['en', 'en'],
] as const)('marks the facts in popup, search and switches in %s as %s', async (locale, expected) => {
  const reader = readerOf(locale);
  const summary = await summarizePage(database, { 'deepseek-r1': 1 }, reader, {
    numbers: SAMPLE_PAGE.numbers.rows.map(({ number }) => number),
    unchecked: 0,
  });
  const search = await createSearch(database);
  const overview = await readOverview(database, 'china-ai', reader);
  const host = renderSurface(
    <>
      <PageSummary state={{ kind: 'ready', summary }} actions={PAGE_ACTIONS} locale={locale} theme="light" />
      <Surface locale={locale} theme="light">
        <SearchResults id="hits" hits={search('Palantir', reader)} selected={0} onOpen={() => undefined} />
        <CategoryToggles
          categories={overview?.categories ?? []}
          language={overview?.language}
          off={[]}
          onToggle={() => undefined}
        />
      </Surface>
    </>,
  );
  const languagesOf = (selector: string) =>
    new Set([...host.querySelectorAll(selector)].map((each) => each.closest('[lang]')?.getAttribute('lang')));
  for (const fact of [
    '.number-row .row-summary',
    '.page-caution-name span',
    '.page-cautions p',
    '.row-name',
    '[role=option] .row-summary',
    '.category-examples .sample',
  ])
    expect([fact, languagesOf(fact)]).toEqual([fact, new Set([expected])]);
  // The dataset has the names of its categories in every language.
  for (const own of ['h2', '.category-name', '.category-toggle-name'])
    expect([own, languagesOf(own)]).toEqual([own, new Set([locale])]);
});

it('marks the facts beside a checked text, and leaves the interface and the text their own', async () => {
  const check = await checkWithBundle(database, SAMPLE_TEXT, 'es');
  const host = renderSurface(
    <CheckPage locale="es" theme="light" state={{ kind: 'checked', check }} actions={CHECK_ACTIONS} />,
  );
  const languageAt = (selector: string) =>
    host.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
  expect(languageAt('.row-summary')).toBe('en');
  expect(languageAt('.claim-headline span')).toBe('en');
  expect(languageAt('h1')).toBe('es');
});
