import { browser, defineBackground } from '#imports';
import { compileInSteps } from '../core/gazetteer/compile/compile-gazetteer.ts';
import { createLazy } from '../core/lazy.ts';
import { type Locale, type Reader, readerOf } from '../core/locale.ts';
import { sumCosts } from '../core/settings/cost-budget.ts';
import { hasSwitchedOn, siteState } from '../core/settings/settings.ts';
import { createBundledDataset } from '../data/database/bundled-dataset.ts';
import { FactlightDatabase } from '../data/database/database.ts';
import { createEnsureSeeded } from '../data/database/seed-database.ts';
import { readCard } from '../data/queries/cards.ts';
import { readGazetteerSource } from '../data/queries/gazetteer-source.ts';
import { readOverview } from '../data/queries/overview.ts';
import { summarizePage } from '../data/queries/page-summary.ts';
import { createSearch } from '../data/queries/search.ts';
import { attempt } from '../extension/async/attempt.ts';
import { runCooperatively } from '../extension/async/run-cooperatively.ts';
import { createSequence } from '../extension/async/sequence.ts';
import { onMessage } from '../extension/messages/answer-in-background.ts';
import { packGazetteer, storeGazetteer } from '../extension/storage/gazetteer-cache.ts';
import { migrateSettings } from '../extension/storage/migrate-settings.ts';
import { readSettings, watchSettings } from '../extension/storage/settings.ts';
import { ensureStartToken } from '../extension/storage/start-token.ts';
import { updateBadge } from '../extension/tabs/badge.ts';
import { listenToCommands } from '../extension/tabs/commands.ts';
import { relayBetweenFrames } from '../extension/tabs/frame-relay.ts';
import { readFrames, sumCounts } from '../extension/tabs/frames.ts';
import { syncRegistration } from '../extension/tabs/registration.ts';
import { injectInFrame, startInTabs } from '../extension/tabs/start-in-tabs.ts';

// Add every listener in the first tick: a later one would miss the event that woke the worker.
export default defineBackground(() => {
  const lifetime = new AbortController().signal;
  const database = new FactlightDatabase();
  const bundled = createBundledDataset((path) => fetch(browser.runtime.getURL(path as '/')));
  const ensureSeeded = createEnsureSeeded(database, bundled);
  const search = createLazy(() => createSearch(database));

  const readGazetteer = async () => {
    await ensureSeeded();
    const source = await readGazetteerSource(database, (await readSettings()).categoriesOff);
    return packGazetteer(await runCooperatively(compileInSteps(source)));
  };
  const inSequence = createSequence();
  const refreshGazetteer = () =>
    inSequence(async () => {
      const gazetteer = await readGazetteer();
      await storeGazetteer(gazetteer);
      return gazetteer;
    });

  onMessage('getCard', async ({ data }) => {
    await ensureSeeded();
    return readCard(database, data.entity, readerWith(data.locale));
  });
  onMessage('readPage', async ({ data }) => {
    await ensureSeeded();
    const frames = await readFrames(data.tabId);
    const summary = await summarizePage(database, sumCounts(frames), readerWith(data.locale));
    return { summary, cost: sumCosts(frames.map((frame) => frame.cost)) };
  });
  onMessage('search', async ({ data }) => {
    await ensureSeeded();
    return (await search())(data.query, readerWith(data.locale));
  });
  onMessage('getDataset', async ({ data }) => {
    await ensureSeeded();
    return readOverview(database, bundled.id, readerWith(data.locale));
  });
  onMessage('buildGazetteer', refreshGazetteer);
  onMessage('reportMentions', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await updateBadge(sender.tab.id);
  });

  onMessage('injectScript', ({ data, sender }) => injectInFrame(sender, data));
  relayBetweenFrames();
  onMessage('openOptions', () => browser.runtime.openOptionsPage());
  listenToCommands();

  // A script that starts without the token could not be replaced.
  const hasToken = attempt('store the start token', ensureStartToken());
  const register = async () => {
    await hasToken;
    await syncRegistration();
  };
  const start = async () => {
    await attempt('migrate settings', migrateSettings(browser.storage));
    await register();
    await refreshGazetteer();
    await startWhereOn();
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener(async () => {
    await register();
    await startWhereOn();
  });
  watchSettings(lifetime, async (settings, previous) => {
    const mustStartPages = hasSwitchedOn(settings, previous, Date.now());
    await register();
    await refreshGazetteer();
    if (mustStartPages) await startWhereOn();
  });
  // On every start: an update or another device may have changed the settings while the worker was stopped.
  register();
});

/** Pages stop by themselves where Factlight is switched off; only the background can start them again. */
async function startWhereOn(): Promise<void> {
  const settings = await readSettings();
  await startInTabs((host) => siteState(settings, host, Date.now()) === 'on');
}

/** Facts may come in any language that the browser lists, where they are not in that of the interface. */
function readerWith(locale: Locale): Reader {
  return readerOf(locale, navigator.languages);
}
