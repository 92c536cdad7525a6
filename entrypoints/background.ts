import { browser, defineBackground } from '#imports';
import { compileInSteps } from '../core/compile-gazetteer.ts';
import { sumCosts } from '../core/cost-budget.ts';
import { hasSwitchedOn, siteState } from '../core/settings.ts';
import { createBundledDataset } from '../data/bundled.ts';
import { readCard } from '../data/cards.ts';
import { FactlightDatabase } from '../data/database.ts';
import { readGazetteerSource } from '../data/gazetteer-source.ts';
import { readOverview } from '../data/overview.ts';
import { summarizePage } from '../data/page-summary.ts';
import { createSearch, type Search } from '../data/search.ts';
import { createEnsureSeeded } from '../data/seed.ts';
import { updateBadge } from '../extension/badge.ts';
import { listenToCommands } from '../extension/commands.ts';
import { relayBetweenFrames } from '../extension/frame-relay.ts';
import { readFrames, sumCounts } from '../extension/frames.ts';
import { packGazetteer, storeGazetteer } from '../extension/gazetteer-cache.ts';
import { onMessage } from '../extension/protocol.ts';
import { keepRegistered } from '../extension/registration.ts';
import { runInSlices } from '../extension/run-in-slices.ts';
import { createSequence } from '../extension/sequence.ts';
import { readSettings, watchSettings } from '../extension/settings.ts';
import { injectInFrame, startInTabs } from '../extension/tabs.ts';

// Everything listens in the first tick: a listener added later would miss the event that woke the worker.
export default defineBackground(() => {
  const lifetime = new AbortController().signal;
  const database = new FactlightDatabase();
  const bundled = createBundledDataset((path) => fetch(browser.runtime.getURL(path as '/')));
  const ensureSeeded = createEnsureSeeded(database, bundled);
  let search: Promise<Search> | undefined;

  const readGazetteer = async () => {
    await ensureSeeded();
    const source = await readGazetteerSource(database, (await readSettings()).categoriesOff);
    return packGazetteer(await runInSlices(compileInSteps(source)));
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
    search ??= createSearch(database);
    return (await search)(data.query, data.locale);
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

  const start = async () => {
    await keepRegistered();
    await refreshGazetteer();
    await startWhereOn();
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener(async () => {
    await keepRegistered();
    await startWhereOn();
  });
  watchSettings(lifetime, async (settings, previous) => {
    const isMore = hasSwitchedOn(settings, previous, Date.now());
    await keepRegistered();
    await refreshGazetteer();
    if (isMore) await startWhereOn();
  });
  // Whatever woke it: an update or another machine may have changed things meanwhile.
  keepRegistered();
});

/** Pages stop by themselves when they are switched off; only the background can start them again. */
async function startWhereOn(): Promise<void> {
  const settings = await readSettings();
  await startInTabs((host) => siteState(settings, host, Date.now()) === 'on');
}
