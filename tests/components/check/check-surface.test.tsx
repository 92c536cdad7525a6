import { afterAll, beforeAll } from 'vitest';
import { CheckPage, type CheckPageProps } from '../../../components/check/CheckPage.tsx';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { openBundledDatabase, readBundledCard } from '../samples/bundled-database.ts';
import { CARD_ACTIONS } from '../samples/sample-actions.ts';
import { CHECK_ACTIONS, checkWithBundle, SAMPLE_TEXT } from '../samples/sample-check.ts';
import type { Circumstance } from '../surfaces/circumstances.ts';
import { testSurface } from '../surfaces/test-surface.ts';
import { unfold } from '../surfaces/unfold.ts';

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(() => database.delete());

const showText = (text: string) => async (circumstance: Circumstance) => {
  const check = await checkWithBundle(database, text, circumstance.locale);
  return showPage(circumstance, { state: { kind: 'checked', check } });
};

testSurface([
  {
    name: 'an empty field',
    show: (circumstance) => showPage(circumstance, { state: { kind: 'writing' } }),
  },
  {
    name: 'a check that failed',
    show: (circumstance) => showPage(circumstance, { text: SAMPLE_TEXT, state: { kind: 'failed' } }),
  },
  { name: 'a checked text', show: showText(SAMPLE_TEXT), act: unfold },
  { name: 'a checked text with nothing known', show: showText('The weather was fine, with 12 birds.') },
  { name: 'a text that is too long', show: showText('The weather was fine. '.repeat(3000)), audit: false },
  {
    name: 'a card opened from a checked text',
    show: async (circumstance) => {
      const { locale } = circumstance;
      const check = await checkWithBundle(database, 'DeepSeek said so.', locale);
      const card = await readBundledCard(database, 'deepseek', locale);
      return showPage(circumstance, {
        state: { kind: 'checked', check },
        card: { card, actions: CARD_ACTIONS, breadcrumbs: [] },
      });
    },
    act: unfold,
    audit: false,
  },
]);

function showPage(
  { locale, theme }: Circumstance,
  props: Pick<CheckPageProps, 'state'> & Partial<CheckPageProps>,
) {
  return <CheckPage actions={CHECK_ACTIONS} {...props} locale={locale} theme={theme} />;
}
