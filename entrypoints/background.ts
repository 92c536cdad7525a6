import { browser, defineBackground } from '#imports';
import { compileInSteps } from '../core/compile-gazetteer.ts';
import { sumCosts } from '../core/cost-budget.ts';
import { type Settings, siteState } from '../core/settings.ts';
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
import { attempt } from '../extension/errors.ts';
import { relayBetweenFrames } from '../extension/frame-relay.ts';
import { readFrames, sumCounts } from '../extension/frames.ts';
import { packGazetteer, storeGazetteer } from '../extension/gazetteer-cache.ts';
import { onMessage } from '../extension/protocol.ts';
import { runInSlices } from '../extension/run-in-slices.ts';
import { readSettings, watchSettings } from '../extension/settings.ts';
import { injectInFrame, startInTabs } from '../extension/tabs.ts';

const SNOOZE_ALARM = 'snooze-ends';

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
  let refreshed: Promise<unknown> = Promise.resolve();
  /** One after the other, or an older one that takes longer would overwrite what newer settings made. */
  const refreshGazetteer = () => {
    const next = refreshed.then(async () => {
      const gazetteer = await readGazetteer();
      await storeGazetteer(gazetteer);
      return gazetteer;
    });
    refreshed = next.catch(() => undefined);
    return next;
  };

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

  browser.runtime.onInstalled.addListener(async () => {
    await refreshGazetteer();
    const settings = await readSettings();
    await startInTabs((host) => siteState(settings, host, Date.now()) === 'on');
  });
  browser.runtime.onStartup.addListener(() => attempt('refresh the gazetteer', refreshGazetteer()));
  browser.alarms.onAlarm.addListener(async () => {
    const settings = await readSettings();
    await startInTabs((host) => siteState(settings, host, Date.now()) === 'on');
  });
  watchSettings(lifetime, async (settings, previous) => {
    await refreshGazetteer();
    await resumeSwitchedOn(settings, previous);
  });
});

/** Pages stop by themselves when they are switched off; only the background can start them again. */
async function resumeSwitchedOn(settings: Settings, previous: Settings): Promise<void> {
  const now = Date.now();
  if (settings.snoozedUntil > now) await browser.alarms.create(SNOOZE_ALARM, { when: settings.snoozedUntil });
  const isOn = (host: string) => siteState(settings, host, now) === 'on';
  await startInTabs((host) => isOn(host) && siteState(previous, host, now) !== 'on');
}
