import { browser } from '#imports';
import { createSequence } from '../async/sequence.ts';
import type { Question } from '../protocol.ts';

/** In this tab, in a new one, or in a new one that stays behind. */
export type Place = 'here' | 'new' | 'behind';

/** A page asks as soon as it loads; a question that no page took is forgotten. */
const KEPT_MS = 30_000;

const PAGES = { check: '/check.html', 'look-up': '/lookup.html' } as const;

/** Hands what a reader asked to the page that answers. It is kept in memory only, and handed over once. */
export interface Questions {
  /** Opens the page that answers. */
  ask(question: Question, place?: Place): Promise<void>;
  /** The question for the page in a tab, or null. */
  take(tabId: number | undefined): Promise<Question | null>;
}

export function createQuestions(): Questions {
  const asked = new Map<number, Question>();
  // A page may ask before the browser says which tab it is in.
  const inSequence = createSequence();
  return {
    ask: (question, place = 'new') =>
      inSequence(async () => {
        const tab = await open(browser.runtime.getURL(PAGES[question.kind]), place);
        const id = tab?.id;
        if (id === undefined) return;
        asked.set(id, question);
        setTimeout(() => asked.get(id) === question && asked.delete(id), KEPT_MS);
      }),
    take: (tabId) =>
      inSequence(async () => {
        const question = tabId === undefined ? undefined : asked.get(tabId);
        if (tabId !== undefined) asked.delete(tabId);
        return question ?? null;
      }),
  };
}

function open(url: string, place: Place) {
  if (place === 'here') return browser.tabs.update({ url });
  return browser.tabs.create({ url, active: place === 'new' });
}
