import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { CheckPage, type CheckPageProps } from '../../../components/check/CheckPage.tsx';
import { LookupPage, type LookupPageProps } from '../../../components/lookup/LookupPage.tsx';
import { PageSummary } from '../../../components/popup/PageSummary.tsx';
import { WelcomePage, type WelcomePageProps } from '../../../components/welcome/WelcomePage.tsx';
import type { TextCheck } from '../../../core/checking/text-check.ts';
import type { Card } from '../../../core/facts/card.ts';
import type {
  DatasetChanges,
  DatasetOverview,
  PageSummary as Summary,
} from '../../../core/facts/page-summary.ts';
import { LANGUAGES } from '../../../core/languages/languages.ts';
import type { Locale } from '../../../core/locale.ts';
import { DEFAULT_SETTINGS, type Theme } from '../../../core/settings/settings.ts';
import { CARD_ACTIONS, PAGE_ACTIONS } from '../samples/sample-actions.ts';
import { CHECK_ACTIONS, SAMPLE_TEXT } from '../samples/sample-check.ts';
import { SAMPLE_HITS } from '../samples/sample-page.ts';
import { pictureSurface } from './picture.tsx';
import { NARROW_PX, NOW, WIDE_PX } from './variants.ts';

const PAGE_PX = 760;

/** “Check a text”: empty, failed, with nothing known, checked, and with a card. */
export async function pictureCheck(
  checked: TextCheck,
  nothingKnown: TextCheck,
  card: Card,
  locale: Locale,
): Promise<void> {
  const states: Record<string, Pick<CheckPageProps, 'state'> & Partial<CheckPageProps>> = {
    'An empty field': { state: { kind: 'writing' } },
    'At work': { text: SAMPLE_TEXT, state: { kind: 'checking' } },
    'A check that failed': { text: SAMPLE_TEXT, state: { kind: 'failed' } },
    'Nothing known': { state: { kind: 'checked', check: nothingKnown } },
    'A checked text': { state: { kind: 'checked', check: checked } },
    'A card of the text': {
      state: { kind: 'checked', check: checked },
      card: { card, actions: CARD_ACTIONS, breadcrumbs: [], now: NOW },
    },
  };
  for (const [subject, props] of Object.entries(states)) {
    const shot = (theme: Theme) => (
      <CheckPage actions={CHECK_ACTIONS} {...props} locale={locale} theme={theme} />
    );
    await picturePage('Check a text', subject, locale, shot);
  }
}

/** The look-up: empty, with hits, without, with a search that failed, and with a card. */
export async function pictureLookup(card: Card, locale: Locale): Promise<void> {
  const states: Record<string, Partial<LookupPageProps>> = {
    'An empty field': {},
    Hits: { query: 'hua', onSearch: async () => SAMPLE_HITS },
    'Nothing found': { query: 'zzz' },
    'A search that failed': { query: 'hua', onSearch: () => Promise.reject(new Error('no facts')) },
    'A card': { query: card.entity.name, card: { card, actions: CARD_ACTIONS, now: NOW } },
  };
  for (const [subject, props] of Object.entries(states)) {
    const shot = (theme: Theme) => (
      <LookupPage onSearch={async () => []} onOpenCard={() => {}} {...props} locale={locale} theme={theme} />
    );
    const isSearching = props.query !== undefined && !props.card;
    await picturePage('Look up', subject, locale, shot, isSearching ? waitForSearch : undefined);
  }
}

/** The welcome page: as it opens, and without access or facts after a change that was not saved. */
export async function pictureWelcome(dataset: DatasetOverview, locale: Locale): Promise<void> {
  const states: Record<string, Pick<WelcomePageProps, 'dataset'> & Partial<WelcomePageProps>> = {
    'As it opens': { dataset, isPinned: false },
    'Without access or facts, not saved': {
      dataset: null,
      problem: 'It could not be saved.',
      onAllow: () => {},
    },
  };
  for (const [subject, props] of Object.entries(states)) {
    const shot = (theme: Theme) => (
      <WelcomePage
        {...props}
        locale={locale}
        settings={{ ...DEFAULT_SETTINGS, theme }}
        onChange={() => {}}
        onOptions={() => {}}
      />
    );
    await picturePage('Welcome', subject, locale, shot);
  }
}

/** What an update has changed, above the names of a page. */
export async function pictureChanges(
  summary: Summary,
  changes: DatasetChanges,
  locale: Locale,
): Promise<void> {
  const shot = (theme: Theme) => (
    <PageSummary
      state={{ kind: 'ready', summary }}
      changes={changes}
      locale={locale}
      theme={theme}
      site="news.example.org"
      actions={PAGE_ACTIONS}
    />
  );
  const title = { group: 'Popup', subject: 'What changed' };
  await pictureSurface({ ...title, variant: LANGUAGES[locale].name }, shot, { width: WIDE_PX });
  await pictureSurface({ ...title, variant: `${LANGUAGES[locale].name}, narrow` }, shot, {
    width: NARROW_PX,
  });
}

async function picturePage(
  group: string,
  subject: string,
  locale: Locale,
  shot: (theme: Theme) => ComponentChild,
  before?: (host: HTMLElement) => Promise<void>,
): Promise<void> {
  for (const [variant, width] of [
    [LANGUAGES[locale].name, PAGE_PX],
    [`${LANGUAGES[locale].name}, narrow`, NARROW_PX],
  ] as const) {
    await pictureSurface({ group, subject, variant }, shot, { width, ...(before && { before }) });
  }
}

/** Both themes have answered: with hits, or with a sentence that says that there are none. */
async function waitForSearch(host: HTMLElement): Promise<void> {
  const answers = () =>
    [...host.querySelectorAll('.lookup-search')].filter(
      (search) =>
        search.querySelector('[role="option"]') || search.querySelector('.search-none')?.textContent,
    );
  await expect.poll(() => answers().length).toBe(2);
}
