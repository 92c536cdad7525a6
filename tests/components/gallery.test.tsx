import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { type Locale, readerOf } from '../../core/locale.ts';
import type { FactlightDatabase } from '../../data/database/database.ts';
import { readCard } from '../../data/queries/cards.ts';
import { readOverview } from '../../data/queries/overview.ts';
import { summarizePage } from '../../data/queries/page-summary.ts';
import { galleryIndex } from './gallery/index-page.ts';
import { takenPictures } from './gallery/picture.tsx';
import { pictureMarks, picturePlaces } from './gallery/places.tsx';
import { pictureLongNames, pictureUnfolded } from './gallery/states.tsx';
import {
  pictureCard,
  pictureMessages,
  pictureOpenCard,
  pictureOptions,
  picturePopup,
} from './gallery/surfaces.tsx';
import { openBundledDatabase } from './samples/bundled-database.ts';
import { sampleCards } from './samples/sample-cards.ts';

/** Pictures to look at, of what ships: .output/gallery/index.html. */
const INDEX = '.output/gallery/index.html';
const LOCALES: readonly Locale[] = ['en', 'zh-CN'];

const ENTITIES = [
  ['deepseek-r1', 'DeepSeek R1'],
  ['deepseek', 'DeepSeek'],
  ['palantir', 'Palantir'],
  ['nvidia', 'NVDA'],
  ['alibaba-cloud', '阿里云'],
  ['qwen2.5-max', 'Qwen 2.5 Max'],
  ['ascend', '昇腾910C'],
  ['mindspore', 'MindSpore'],
  ['ai-plus-initiative', '人工智能+'],
  ['ai-labeling-measures', 'the Labeling Measures'],
  ['global-ai-governance-action-plan', 'Action Plan'],
  ['computing-power', 'computing power'],
  ['national-vc-guidance-fund', '国家创业投资引导基金'],
  ['ai-venture-funding', 'AI venture funding'],
  ['github', 'GitHub'],
] as const;

const MENTIONS = {
  deepseek: 9,
  'deepseek-r1': 6,
  'alibaba-cloud': 4,
  palantir: 1,
  'ai-plus-initiative': 3,
  github: 2,
};

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(async () => {
  await database.delete();
  await commands.writeFile(INDEX, galleryIndex(takenPictures()));
});

async function cardOf(id: string, locale: Locale) {
  const card = await readCard(database, id, readerOf(locale));
  if (!card) throw new Error(`the dataset has no ${id}`);
  return card;
}

describe.each(LOCALES)('gallery in %s', (locale) => {
  it.each(ENTITIES)('card of %s', async (id, surface) => {
    const { name } = (await cardOf(id, 'en')).entity;
    await pictureCard(await cardOf(id, locale), surface, locale, name);
  });

  it('card as it opens', async () => pictureOpenCard(await cardOf('deepseek', locale), locale));

  it('card with everything unfolded', async () =>
    pictureUnfolded(await cardOf('deepseek-r1', locale), locale));

  it('card with long names', () => pictureLongNames(sampleCards(locale)['ai-labeling-measures'], locale));

  it('messages', () => pictureMessages(locale));

  it('popup', async () => picturePopup(await summarizePage(database, MENTIONS, readerOf(locale)), locale));

  it('options', async () => {
    const dataset = await readOverview(database, 'china-ai', readerOf(locale));
    if (!dataset) throw new Error('the dataset has no overview');
    await pictureOptions(dataset, locale);
  });
});

it('card on pages', async () => picturePlaces(await cardOf('deepseek', 'en'), 'en'));

it('marks of all categories', () => pictureMarks());

it('shows at least 12 cards in both languages and widths, each in both themes', () => {
  const cards = takenPictures().filter(({ group }) => group === 'Cards');
  expect(new Set(cards.map(({ subject }) => subject)).size).toBeGreaterThanOrEqual(12);
  for (const variants of Map.groupBy(cards, ({ subject }) => subject).values()) {
    expect(variants.map(({ variant }) => variant)).toEqual([
      'English',
      'English, narrow',
      'Chinese',
      'Chinese, narrow',
    ]);
  }
});
