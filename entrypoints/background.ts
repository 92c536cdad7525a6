import { browser, defineBackground } from '#imports';
import { compileInSteps } from '../core/gazetteer/compile/compile-gazetteer.ts';
import { type Locale, type Reader, readerOf } from '../core/locale.ts';
import { MAX_QUERY_CHARS } from '../core/messages/background-rules.ts';
import { cuesOf } from '../core/page-numbers/cues-of.ts';
import { sumCosts } from '../core/settings/cost-budget.ts';
import { hasSwitchedOn, resolveLocale, siteState } from '../core/settings/settings.ts';
import { createBundledDataset } from '../data/database/bundled-dataset.ts';
import { createFacts } from '../data/database/facts.ts';
import { perDatabase } from '../data/database/per-database.ts';
import { PLACES } from '../data/database/places.ts';
import { readCard } from '../data/queries/cards.ts';
import { changesSince, readChanges } from '../data/queries/changes.ts';
import { readGazetteerSource } from '../data/queries/gazetteer-source.ts';
import { readNumberTable } from '../data/queries/numbers/read-number-table.ts';
import { readOverview } from '../data/queries/overview.ts';
import { summarizePage } from '../data/queries/page-summary.ts';
import { createSearch } from '../data/queries/search.ts';
import { createNumberAnswers } from '../extension/answer-numbers.ts';
import { attempt, listenToFailures, noteFailure } from '../extension/async/attempt.ts';
import { runCooperatively } from '../extension/async/run-cooperatively.ts';
import { createSequence } from '../extension/async/sequence.ts';
import { onMessage } from '../extension/messages/answer-in-background.ts';
import { recordFailure } from '../extension/storage/failure-store.ts';
import { createFinishedWork } from '../extension/storage/finish-work.ts';
import { storeGazetteer } from '../extension/storage/gazetteer-cache.ts';
import { migrateSettings } from '../extension/storage/migrate-settings.ts';
import { readStoredNumberTable, seal, storeNumberTable } from '../extension/storage/number-table-cache.ts';
import { readSeenVersion, storeSeenVersion } from '../extension/storage/seen-facts.ts';
import { browserLanguages, readSettings, watchSettings } from '../extension/storage/settings.ts';
import { ensureStartToken } from '../extension/storage/start-token.ts';
import { packGazetteer, type StoredGazetteer } from '../extension/storage/stored-gazetteer.ts';
import { setNewsBadge, updateBadge } from '../extension/tabs/badge.ts';
import { listenToCommands } from '../extension/tabs/commands.ts';
import { relayBetweenFrames } from '../extension/tabs/frame-relay.ts';
import { joinNumbers, readFrames, sumCounts } from '../extension/tabs/frames.ts';
import { listenToMenus } from '../extension/tabs/menus.ts';
import { listenToOmnibox } from '../extension/tabs/omnibox.ts';
import { createQuestions } from '../extension/tabs/questions.ts';
import { syncRegistration } from '../extension/tabs/registration.ts';
import { injectInFrame, startInTabs } from '../extension/tabs/start-in-tabs.ts';
import { openWelcome } from '../extension/tabs/welcome.ts';
import { textsPath } from '../locales/texts-path.ts';
import type { Texts } from '../locales/translate.ts';

// Add every listener in the first tick: a later one would miss the event that woke the worker.
export default defineBackground(() => {
  const lifetime = new AbortController().signal;
  listenToFailures(recordFailure);
  const fetchFile = (path: string) => fetch(browser.runtime.getURL(path as '/'));
  const bundled = createBundledDataset(fetchFile);
  const facts = createFacts({ bundled, places: PLACES, onFailure: noteFailure });
  const searchIn = perDatabase(createSearch);

  let built: StoredGazetteer | undefined;
  const readGazetteer = async () => {
    const { categoriesOff } = await readSettings();
    const source = await facts.read((database) => readGazetteerSource(database, categoriesOff), always);
    // Kept, because every page asks for it where storage refuses it.
    if (built?.version !== source.version) {
      built = packGazetteer(await runCooperatively(compileInSteps(source)));
    }
    return built;
  };
  const inSequence = createSequence();
  const refreshGazetteer = () =>
    inSequence(async () => {
      const gazetteer = await readGazetteer();
      await storeGazetteer(gazetteer);
      return gazetteer;
    });
  const refreshNumberTable = () =>
    inSequence(async () => {
      const { categoriesOff } = await readSettings();
      const table = await facts.read((database) => readNumberTable(database, categoriesOff), always);
      numbers.setTable(table);
      await storeNumberTable(table);
      return table;
    });
  const numbers = createNumberAnswers(async () => {
    const stored = await attempt('read the number table', readStoredNumberTable());
    return (stored.ok && stored.value) || refreshNumberTable();
  });
  /** The gazetteer first: without it, a page has no name to read numbers for. */
  const refreshTables = async () => {
    await attempt('refresh the gazetteer', refreshGazetteer());
    await attempt('refresh the number table', refreshNumberTable());
  };

  onMessage('getCard', ({ data }) =>
    facts.read(
      (database) => readCard(database, data.entity, readerWith(data.locale)),
      (card) => !card || card.claims.length === 0,
    ),
  );
  onMessage('readPage', async ({ data }) => {
    const frames = await readFrames(data.tabId);
    const summary = await facts.read(
      (database) => summarizePage(database, sumCounts(frames), readerWith(data.locale), joinNumbers(frames)),
      ({ cautions }) => cautions.length === 0,
    );
    return { summary, cost: sumCosts(frames.map((frame) => frame.cost)) };
  });
  const search = (query: string, locale: Locale) =>
    facts.read(
      async (database) => (await searchIn(database))(query, readerWith(locale)),
      (hits) => hits.length === 0,
    );
  onMessage('search', ({ data }) => search(data.query, data.locale));
  onMessage('getDataset', ({ data }) =>
    facts.read((database) => readOverview(database, bundled.id, readerWith(data.locale)), always),
  );
  onMessage(
    'getTexts',
    async ({ data }) => (await fetchFile(textsPath(data.locale))).json() as Promise<Texts>,
  );
  onMessage('getChanges', ({ data }) =>
    facts.read((database) => readChanges(database, bundled.id, data.since, readerWith(data.locale)), always),
  );
  onMessage('buildGazetteer', refreshGazetteer);
  onMessage('buildNumberTable', async () => seal(await refreshNumberTable()));
  onMessage('buildNumberCues', async () => seal(cuesOf(await refreshNumberTable())));
  onMessage('linkNumbers', ({ data }) => numbers.answer(data));
  onMessage('reportMentions', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await updateBadge(sender.tab.id);
  });

  onMessage('injectScript', ({ data, sender }) => injectInFrame(sender, data));
  relayBetweenFrames();
  onMessage('openOptions', () => browser.runtime.openOptionsPage());
  listenToCommands();
  const questions = createQuestions();
  onMessage('takeQuestion', ({ sender }) => questions.take(sender.tab?.id));
  listenToMenus(questions.ask);
  listenToOmnibox({
    ask: questions.ask,
    async search(query) {
      const { language } = await readSettings();
      return search(query.slice(0, MAX_QUERY_CHARS), resolveLocale(language, browserLanguages()));
    },
  });

  // A script that starts without the token could not be replaced.
  const hasToken = attempt('store the start token', ensureStartToken());
  const register = async () => {
    await hasToken;
    return syncRegistration();
  };
  const start = createFinishedWork(browser.storage.session, async () => {
    await attempt('migrate settings', migrateSettings(browser.storage));
    await register();
    await refreshTables();
    await startWhereOn();
    await attempt('announce changes', announceChanges());
  });
  const announceChanges = async () => {
    const seen = await readSeenVersion();
    // To a new reader, nothing has changed.
    if (seen === undefined) return storeSeenVersion(bundled.version);
    await setNewsBadge(changesSince(bundled, seen).length > 0);
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openWelcome();
  });
  // Only wakes the background, which then starts below.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.permissions.onAdded.addListener(startWhereOn);
  browser.alarms.onAlarm.addListener(async () => {
    await register();
    await startWhereOn();
  });
  watchSettings(lifetime, async (settings, previous) => {
    const mustStartPages = hasSwitchedOn(settings, previous, Date.now());
    // Outside the sequence: a switch must take effect even while the database keeps the rest waiting.
    await register();
    await start.run(async () => {
      await refreshTables();
      if (mustStartPages) await startWhereOn();
    });
  });
  resume();

  async function resume() {
    // On every start: an update or another device may have changed the settings while the worker was stopped.
    const wasMissing = await register();
    await attempt('start', start.finish());
    if (wasMissing) await startWhereOn();
  }
});

/** For answers that are rare, and last: their rows are counted every time. */
const always = () => true;

/** Pages stop by themselves where Factlight is switched off; only the background can start them again. */
async function startWhereOn(): Promise<void> {
  const start = async () => {
    const settings = await readSettings();
    await startInTabs((host) => siteState(settings, host, Date.now()) === 'on');
  };
  await attempt('start in tabs', start());
}

/** Facts may come in any language that the browser lists, where they are not in that of the interface. */
function readerWith(locale: Locale): Reader {
  return readerOf(locale, navigator.languages);
}
