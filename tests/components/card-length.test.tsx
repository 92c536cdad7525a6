import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EntityCard } from '../../components/card/EntityCard.tsx';
import { type Locale, readerOf } from '../../core/locale.ts';
import type { FactlightDatabase } from '../../data/database/database.ts';
import { readCard } from '../../data/queries/cards.ts';
import { renderSurface } from './render-surface.tsx';
import { openBundledDatabase } from './samples/bundled-database.ts';

/** A card is read at a glance: about as many words as a short news item. */
const MAX_WORDS = 350;

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(async () => {
  await database.delete();
});

it.each<Locale>(['en', 'zh-CN'])(
  'no card of the bundled dataset is long before it is unfolded (%s)',
  async (locale) => {
    const blocks = await database.entityBlocks.toArray();
    const long: string[] = [];
    for (const id of blocks.flatMap((block) => block.ids)) {
      const card = await readCard(database, id, readerOf(locale));
      if (!card) throw new Error(`the dataset has no card of ${id}`);
      const host = renderSurface(<EntityCard card={card} locale={locale} theme="light" actions={{}} />);
      for (const hidden of host.querySelectorAll('.visually-hidden')) hidden.remove();
      // biome-ignore lint/performance/useDomNodeTextContent: unlike textContent, it leaves out what is folded.
      const words = countWords(host.innerText, locale);
      if (words > MAX_WORDS) long.push(`${id}: ${words} words`);
      host.remove();
    }
    expect(long).toEqual([]);
  },
);

/** Cards whose article number is easily misread. */
const MISREAD = [
  'deepseek',
  'deepseek-r1',
  'computing-power',
  'ai-energy',
  'ai-venture-funding',
  'ai-valuation-multiples',
];

it.each(MISREAD.flatMap((id) => [[id, 'en'] as const, [id, 'zh-CN'] as const]))(
  'the first screen of %s says what is wrong and what is right instead (%s)',
  async (id, locale) => {
    await page.viewport(1280, 800);
    const card = await readCard(database, id, readerOf(locale));
    if (!card) throw new Error(`the dataset has no card of ${id}`);
    const host = renderSurface(<EntityCard card={card} locale={locale} theme="light" actions={{}} />);
    const window = host.querySelector('.card-body')?.getBoundingClientRect();
    expect(host.querySelector('.card')?.getBoundingClientRect().height).toBeLessThanOrEqual(520);
    const parts = ['.caution', '.claim .figure-values', '.claim .badge', '.claim .claim-headline'];
    for (const selector of parts) {
      const bottom = host.querySelector(selector)?.getBoundingClientRect().bottom;
      expect(bottom, `${selector} is in view`).toBeLessThanOrEqual(window?.bottom ?? 0);
    }
  },
);

/** Chinese writes no spaces between words; the dataset says in 1.8 characters what takes an English word. */
function countWords(text: string, locale: Locale): number {
  const han = locale === 'en' ? 0 : (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const others = text.replace(/\p{Script=Han}/gu, '').split(/\s+/);
  return Math.round(han / 1.8) + others.filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
}
