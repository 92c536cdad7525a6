import { afterAll, beforeAll, describe, it } from 'vitest';
import { commands } from 'vitest/browser';
import { LOCALES, readerOf } from '../../../core/locale.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { readChanges } from '../../../data/queries/changes.ts';
import { readOverview } from '../../../data/queries/overview.ts';
import { summarizePage } from '../../../data/queries/page-summary.ts';
import { openBundledDatabase, readBundledCard } from '../samples/bundled-database.ts';
import { sampleCards } from '../samples/sample-cards.ts';
import { checkWithBundle, SAMPLE_TEXT } from '../samples/sample-check.ts';
import { galleryIndex } from './index-page.ts';
import { pictureNumberCards, pictureNumbersOfPage, saidNumbers } from './numbers.tsx';
import { pictureChanges, pictureCheck, pictureLookup, pictureWelcome } from './pages.tsx';
import { takenPictures } from './picture.tsx';
import { pictureMarks, picturePlaces } from './places.tsx';
import { pictureLongNames, pictureUnfolded } from './states.tsx';
import {
  pictureCard,
  pictureFirstScreen,
  pictureMessage,
  pictureOpenCard,
  pictureOptions,
  picturePopup,
} from './surfaces.tsx';

/**
 * Takes the pictures of `npm run gallery`. They are for eyes: nothing is asserted here, and nothing counts as
 * passed. What can be asserted of a surface is in the `*-surface.test.tsx` files.
 */
const INDEX = '.output/gallery/index.html';

/** Entities of the bundled dataset, each with a text that names it on a page. */
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
  ['ai-energy', 'data centres'],
  ['ai-valuation-multiples', 'price-to-sales multiples'],
  ['openai', 'OpenAI'],
  ['nvidia-h20', 'H20'],
  ['kimi', 'Kimi'],
  ['zhipu', '智谱'],
  ['national-ai-fund', 'National AI Fund'],
] as const;

/** Mentions by entity on the page of the popup. */
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

describe.each(LOCALES)('%s', (locale) => {
  const read = (id: string) => readBundledCard(database, id, locale);

  it.each(ENTITIES)('card of %s', async (id, surface) => {
    const { name } = (await readBundledCard(database, id, 'en')).entity;
    await pictureCard(await read(id), surface, locale, name);
  });

  it('cards at first sight', async () => {
    for (const [id] of ENTITIES) await pictureFirstScreen(await read(id), locale);
  });

  it('card as it opens', async () => pictureOpenCard(await read('deepseek'), locale));

  it('card with everything unfolded', async () => pictureUnfolded(await read('deepseek-r1'), locale));

  it('card with long names', () => pictureLongNames(sampleCards(locale)['ai-labeling-measures'], locale));

  it('confirmation', () => pictureMessage(locale));

  it('popup', async () => picturePopup(await summarizePage(database, MENTIONS, readerOf(locale)), locale));

  it('cards of numbers', async () => pictureNumberCards(await read('deepseek-r1'), locale));

  it('popup with numbers', async () => {
    const said = saidNumbers(locale);
    const [first] = said;
    const again = first ? [first, first] : [];
    const numbers = {
      numbers: [...said, ...again.map((each, i) => ({ ...each, id: 90 + i }))],
      unchecked: 7,
    };
    await pictureNumbersOfPage(await summarizePage(database, MENTIONS, readerOf(locale), numbers), locale);
  });

  it('check a text', async () => {
    const check = (text: string) => checkWithBundle(database, text, locale);
    const nothingKnown = await check('The weather was fine, with 12 birds.');
    await pictureCheck(await check(SAMPLE_TEXT), nothingKnown, await read('deepseek'), locale);
  });

  it('look-up', async () => pictureLookup(await read('palantir'), locale));

  it('welcome', async () => {
    const dataset = await readOverview(database, 'china-ai', readerOf(locale));
    if (!dataset) throw new Error('the dataset has no overview');
    await pictureWelcome(dataset, locale);
  });

  it('what changed', async () => {
    const changes = await readChanges(database, 'china-ai', '0.0.0', readerOf(locale));
    if (!changes) throw new Error('the dataset tells of no change');
    await pictureChanges(await summarizePage(database, MENTIONS, readerOf(locale)), changes, locale);
  });

  it('options', async () => {
    const dataset = await readOverview(database, 'china-ai', readerOf(locale));
    if (!dataset) throw new Error('the dataset has no overview');
    await pictureOptions(dataset, locale);
  });
});

it('card on pages', async () => picturePlaces(await readBundledCard(database, 'deepseek', 'en'), 'en'));

it('marks of all categories', pictureMarks);
