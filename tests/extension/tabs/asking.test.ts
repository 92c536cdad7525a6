import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import type { SearchHit } from '../../../core/facts/page-summary.ts';
import { listenToMenus } from '../../../extension/tabs/menus.ts';
import { listenToOmnibox } from '../../../extension/tabs/omnibox.ts';
import { createQuestions } from '../../../extension/tabs/questions.ts';

const CHECK = { kind: 'check', text: 'A draft.' } as const;
const HIT: SearchHit = {
  entity: 'deepseek',
  name: 'DeepSeek',
  otherName: '深度求索',
  category: 'companies',
  summary: 'Labs & <more>',
  isNamed: false,
};

/** The parts of the browser that the tests replace, as they were. */
const { contextMenus, omnibox } = browser;

afterEach(() => {
  Object.assign(browser, { contextMenus, omnibox });
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a question', () => {
  let opened: string[];

  beforeEach(() => {
    opened = [];
    vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
      opened.push(url);
      return { id: 7 };
    }) as never);
  });

  test('reaches the page that was opened for it, once, and no other', async () => {
    const questions = createQuestions();
    await questions.ask(CHECK);
    expect(await questions.take(8)).toBeNull();
    expect(await questions.take(7)).toEqual(CHECK);
    expect(await questions.take(7)).toBeNull();
  });

  test('is nowhere in the address', async () => {
    await createQuestions().ask({ kind: 'look-up', query: 'a secret' });
    expect(opened).toEqual([browser.runtime.getURL('/lookup.html')]);
  });

  test('waits for a page that asks before the browser has said which tab it is in', async () => {
    let say: (tab: object) => void = () => undefined;
    vi.mocked(browser.tabs.create).mockImplementation(
      (() => new Promise((resolve) => (say = resolve))) as never,
    );
    const questions = createQuestions();
    const asking = questions.ask(CHECK);
    const taking = questions.take(7);
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalled());
    say({ id: 7 });
    await asking;
    expect(await taking).toEqual(CHECK);
  });

  test('that no page takes is forgotten', async () => {
    vi.useFakeTimers();
    const questions = createQuestions();
    await questions.ask(CHECK);
    vi.advanceTimersByTime(30_001);
    expect(await questions.take(7)).toBeNull();
  });
});

describe('Firefox for Android, which has neither menus nor keywords', () => {
  test('starts without them', () => {
    Object.assign(browser, { contextMenus: undefined, omnibox: undefined });
    const ask = vi.fn();
    listenToMenus(ask);
    listenToOmnibox({ ask, search: async () => [] });
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('the address bar', () => {
  /** Listens, and returns what the browser calls. */
  function listen(search: () => Promise<readonly SearchHit[]>, ask = vi.fn()) {
    const listeners: Record<string, (...args: unknown[]) => unknown> = {};
    const event = (name: string) => ({
      addListener(listener: (...args: unknown[]) => unknown) {
        listeners[name] = listener;
      },
    });
    Object.assign(browser, {
      omnibox: {
        setDefaultSuggestion: vi.fn(),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
      },
    });
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) => key);
    listenToOmnibox({ ask, search });
    return { ask, listeners };
  }

  test('suggests names in both languages, with nothing that Chromium could take for markup', async () => {
    const { listeners } = listen(async () => Array.from({ length: 12 }, () => HIT));
    const suggest = vi.fn();
    await listeners.changed?.('deep', suggest);
    const [suggestions] = suggest.mock.lastCall ?? [];
    expect(suggestions).toHaveLength(6);
    expect(suggestions[0]).toEqual({
      content: 'DeepSeek',
      description: 'DeepSeek · 深度求索 — Labs &#38; &#60;more&#62;',
    });
  });

  test('suggests nothing for nothing, or when the facts cannot be read', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    const { listeners } = listen(() => Promise.reject(new Error('no facts')));
    const suggest = vi.fn();
    await listeners.changed?.('  ', suggest);
    await listeners.changed?.('deep', suggest);
    expect(suggest).not.toHaveBeenCalled();
  });

  test.each([
    ['currentTab', 'here'],
    ['newForegroundTab', 'new'],
    ['newBackgroundTab', 'behind'],
  ])('looks up what was entered for %s', (disposition, place) => {
    const { ask, listeners } = listen(async () => []);
    listeners.entered?.(' DeepSeek ', disposition);
    expect(ask).toHaveBeenCalledWith({ kind: 'look-up', query: 'DeepSeek' }, place);
  });
});
