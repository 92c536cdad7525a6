import { defineContentScript } from '#imports';
import './highlight.css';
import { NO_COST } from '../../core/settings/cost-budget.ts';
import { resolveLocale, type Settings, siteState } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/errors.ts';
import { answerUntil, onMessage, sendMessage } from '../../extension/protocol.ts';
import { readGazetteer, unpackGazetteer, watchGazetteer } from '../../extension/storage/gazetteer-cache.ts';
import { browserLanguages, readSettings, watchSettings } from '../../extension/storage/settings.ts';
import { createFrameLife } from './frame-life.ts';
import type { ScriptContext } from './script-context.ts';
import { type RunningPage, startOnPage } from './start-on-page.ts';

export default defineContentScript({
  // By the background, which leaves out what is off (extension/registration.ts).
  registration: 'runtime',
  matches: ['<all_urls>'],
  // Its styles are registered with it.
  cssInjectionMode: 'manual',
  main,
});

/**
 * Mostly it is not even started where Factlight is off. Where it is all the same it ends here, and leaves nothing
 * behind; the background starts it again.
 */
async function main(ctx: ScriptContext): Promise<void> {
  const life = createFrameLife(ctx);
  let page: RunningPage | undefined;
  // Answers before there is anything to count: the background would start a frame that is silent once more.
  answerUntil(life.work, [onMessage('readFrame', () => page?.read() ?? { counts: {}, cost: NO_COST })]);

  const host = siteOfFrame();
  // Both at once: storage takes some milliseconds for each.
  const [settings, stored] = await Promise.all([readSettings(), readGazetteer()]);
  // As with the registration: a site that is off is off in the pages of others too.
  const isOn = (now: Settings) =>
    [host, location.host].every((each) => siteState(now, each, Date.now()) === 'on');
  if (!isOn(settings) || ctx.signal.aborted) return ctx.abort();
  const tables = stored ?? (await askForGazetteer());
  if (!tables || ctx.signal.aborted) return ctx.abort();

  page = startOnPage({ life, host, settings, tables, localeOf });
  watchGazetteer(life.work, page.setTables);
  watchSettings(life.whole, (changed) => {
    if (!isOn(changed)) life.stop();
    else if (life.work.aborted) ctx.abort();
    else page?.setSettings(changed);
  });
}

function localeOf(settings: Settings) {
  return resolveLocale(settings.language, browserLanguages());
}

/** Storage has no gazetteer before the first start of the background has filled it. */
async function askForGazetteer() {
  const built = await attempt('build the gazetteer', sendMessage('buildGazetteer', undefined));
  return built.ok ? unpackGazetteer(built.value) : null;
}

/** A frame belongs to the site of the page that it stands in, where the browser tells. */
function siteOfFrame(): string {
  const origins = window.location.ancestorOrigins;
  const top = origins?.[origins.length - 1];
  if (location.protocol === 'file:') return 'file';
  return top && URL.canParse(top) ? new URL(top).host : location.host;
}
