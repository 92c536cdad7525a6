import { browser, defineBackground } from '#imports';
import { compileInSteps } from '../core/gazetteer/compile/compile-gazetteer.ts';
import { createLazy } from '../core/lazy.ts';
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
import { onMessage } from '../extension/protocol.ts';
import { createFinishedWork } from '../extension/storage/finish-work.ts';
import { packGazetteer, storeGazetteer } from '../extension/storage/gazetteer-cache.ts';
import { migrateSettings } from '../extension/storage/migrate-settings.ts';
import { readSettings, watchSettings } from '../extension/storage/settings.ts';
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
    return readCard(database, data.entity, data.locale);
  });
  onMessage('readPage', async ({ data }) => {
    await ensureSeeded();
    const frames = await readFrames(data.tabId);
    const summary = await summarizePage(database, sumCounts(frames), data.locale);
    return { summary, cost: sumCosts(frames.map((frame) => frame.cost)) };
  });
  onMessage('search', async ({ data }) => {
    await ensureSeeded();
    return (await search())(data.query, data.locale);
  });
  onMessage('getDataset', async ({ data }) => {
    await ensureSeeded();
    return readOverview(database, bundled.id, data.locale);
  });
  onMessage('buildGazetteer', refreshGazetteer);
  onMessage('reportMentions', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await updateBadge(sender.tab.id);
  });

  onMessage('injectScript', ({ data, sender }) => injectInFrame(sender, data));
  relayBetweenFrames();
  onMessage('openOptions', () => browser.runtime.openOptionsPage());
  listenToCommands();

  const start = createFinishedWork(browser.storage.session, async () => {
    await attempt('migrate settings', migrateSettings(browser.storage));
    await syncRegistration();
    await refreshGazetteer();
    await startWhereOn();
  });
  // These only wake the background, which then starts below.
  browser.runtime.onInstalled.addListener(() => undefined);
  browser.runtime.onStartup.addListener(() => undefined);
  browser.alarms.onAlarm.addListener(async () => {
    await syncRegistration();
    await startWhereOn();
  });
  watchSettings(lifetime, async (settings, previous) => {
    const mustStartPages = hasSwitchedOn(settings, previous, Date.now());
    // Outside the sequence: a switch must take effect even while the database keeps the rest waiting.
    await syncRegistration();
    await start.run(async () => {
      await refreshGazetteer();
      if (mustStartPages) await startWhereOn();
    });
  });
  resume();

  async function resume() {
    // On every start: an update or another device may have changed the settings while the worker was stopped.
    const wasMissing = await syncRegistration();
    await attempt('start', start.finish());
    if (wasMissing) await startWhereOn();
  }
});

/** Pages stop by themselves where Factlight is switched off; only the background can start them again. */
async function startWhereOn(): Promise<void> {
  const settings = await readSettings();
  await startInTabs((host) => siteState(settings, host, Date.now()) === 'on');
}
