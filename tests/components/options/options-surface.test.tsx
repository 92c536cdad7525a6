import { afterAll, beforeAll } from 'vitest';
import { SurfaceProblem } from '../../../components/failure/SurfaceProblem.tsx';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/OptionsPage.tsx';
import { readerOf } from '../../../core/locale.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { readOverview } from '../../../data/queries/overview.ts';
import { openBundledDatabase } from '../samples/bundled-database.ts';
import { SAMPLE_OPTIONS } from '../samples/sample-options.ts';
import type { Circumstance } from '../surfaces/circumstances.ts';
import { testSurface } from '../surfaces/test-surface.ts';
import { unfold } from '../surfaces/unfold.ts';

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(() => database.delete());

testSurface([
  {
    name: 'the options page',
    show: async ({ locale, theme }) => {
      const dataset = (await readOverview(database, 'china-ai', readerOf(locale))) ?? undefined;
      return showOptions({ locale, theme }, { dataset });
    },
    act: unfold,
  },
  {
    name: 'the options page while loading, with nothing chosen',
    show: (circumstance) =>
      showOptions(circumstance, { settings: DEFAULT_SETTINGS, corrections: [], dataset: undefined }),
  },
  {
    name: 'the options page after a site that is none',
    show: (circumstance) => showOptions(circumstance, { dataset: undefined }),
    act: addWrongSite,
  },
  {
    name: 'a surface that could not be shown',
    show: ({ locale }) => (
      <SurfaceProblem locale={locale} onReset={async () => undefined} readReport={async () => ''} />
    ),
  },
]);

function showOptions(
  { locale, theme }: Pick<Circumstance, 'locale' | 'theme'>,
  props: Pick<OptionsPageProps, 'dataset'> & Partial<OptionsPageProps>,
) {
  const { settings = SAMPLE_OPTIONS.settings } = props;
  return <OptionsPage {...SAMPLE_OPTIONS} {...props} locale={locale} settings={{ ...settings, theme }} />;
}

async function addWrongSite(host: HTMLElement): Promise<void> {
  const field = host.querySelector<HTMLInputElement>('.site-form input');
  if (!field) throw new Error('the options page has no field for a site');
  field.value = 'a sentence that is rather long and certainly not the name of a site';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  field.form?.requestSubmit();
  await new Promise((resolve) => setTimeout(resolve));
}
