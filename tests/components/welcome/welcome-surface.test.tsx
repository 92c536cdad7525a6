import { afterAll, beforeAll } from 'vitest';
import { WelcomePage, type WelcomePageProps } from '../../../components/welcome/WelcomePage.tsx';
import { readerOf } from '../../../core/locale.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { readOverview } from '../../../data/queries/overview.ts';
import { openBundledDatabase } from '../samples/bundled-database.ts';
import type { Circumstance } from '../surfaces/circumstances.ts';
import { testSurface } from '../surfaces/test-surface.ts';

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(() => database.delete());

testSurface([
  {
    name: 'the welcome page',
    show: async (circumstance) =>
      showWelcome(circumstance, {
        dataset: await readOverview(database, 'china-ai', readerOf(circumstance.locale)),
        isPinned: false,
      }),
  },
  {
    name: 'the welcome page without access or facts, after a change that was not saved',
    show: (circumstance) =>
      showWelcome(circumstance, {
        dataset: null,
        problem: 'It could not be saved.',
        onAllow: () => undefined,
      }),
  },
]);

function showWelcome(
  { locale, theme }: Pick<Circumstance, 'locale' | 'theme'>,
  props: Pick<WelcomePageProps, 'dataset'> & Partial<WelcomePageProps>,
) {
  return (
    <WelcomePage
      {...props}
      locale={locale}
      settings={{ ...DEFAULT_SETTINGS, theme }}
      onChange={() => undefined}
      onOptions={() => undefined}
    />
  );
}
