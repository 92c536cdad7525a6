import { browser } from '#imports';
import { HTML } from '../../core/facts/markup.ts';
import type { SearchHit } from '../../core/facts/page-summary.ts';
import { attempt } from '../async/attempt.ts';
import { browserText } from '../browser-text.ts';
import type { Place, Questions } from './questions.ts';

/** More do not fit below an address bar. */
const MAX_SUGGESTIONS = 6;

const PLACES: Readonly<Record<string, Place>> = {
  currentTab: 'here',
  newForegroundTab: 'new',
  newBackgroundTab: 'behind',
};

interface OmniboxOptions {
  readonly ask: Questions['ask'];
  readonly search: (query: string) => Promise<readonly SearchHit[]>;
}

/** Answers the keyword `factlight` in the address bar with names. Firefox for Android has no keywords. */
export function listenToOmnibox({ ask, search }: OmniboxOptions): void {
  const omnibox = browser.omnibox as typeof browser.omnibox | undefined;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: describe(browserText('menuLookUp')) });
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    const hits = text.trim() ? await attempt('suggest names', search(text)) : undefined;
    if (hits?.ok) suggest(hits.value.slice(0, MAX_SUGGESTIONS).map(suggestion));
  });
  omnibox.onInputEntered.addListener((text, disposition) =>
    ask({ kind: 'look-up', query: text.trim() }, PLACES[disposition]),
  );
}

/** The name is what the address bar then shows, and what the look-up opens the card of. */
function suggestion({ name, otherName, summary }: SearchHit) {
  const names = otherName ? `${name} · ${otherName}` : name;
  return { content: name, description: describe(`${names} — ${summary}`) };
}

/** Chromium reads markup in descriptions, Firefox does not. */
function describe(text: string): string {
  return import.meta.env.FIREFOX ? text : HTML.text(text);
}
