import { defineContentScript } from '#imports';
import './highlight.css';
import { NO_NUMBERS } from '../../core/page-number.ts';
import { NO_COST } from '../../core/settings/cost-budget.ts';
import { resolveLocale, type Settings, siteState } from '../../core/settings/settings.ts';
import { documentShown, onReturn } from '../../dom/document-shown.ts';
import { siteOfFrame } from '../../dom/frames/site-of-frame.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { answerUntil } from '../../extension/messages/answer-in-frame.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { readGazetteer, watchGazetteer } from '../../extension/storage/gazetteer-cache.ts';
import { browserLanguages, readSettings, watchSettings } from '../../extension/storage/settings.ts';
import { readStartToken } from '../../extension/storage/start-token.ts';
import { unpackGazetteer } from '../../extension/storage/stored-gazetteer.ts';
import { createFrameLife } from '../../overlay/frame-life.ts';
import { replaceOlder, type ScriptContext } from './script-context.ts';
import { type RunningPage, startOnPage } from './start-on-page.ts';

export default defineContentScript({
  // Registered by the background, except where Factlight is off (extension/tabs/registration.ts).
  registration: 'runtime',
  matches: ['<all_urls>'],
  // The background registers its styles too.
  cssInjectionMode: 'manual',
  main,
});

/**
 * Normally not injected where Factlight is off; if it is, it exits here and leaves nothing behind. The background
 * starts it again when Factlight is switched on.
 */
async function main(ctx: ScriptContext): Promise<void> {
  await documentShown(document, ctx.signal);
  const life = createFrameLife(ctx);
  let page: RunningPage | undefined;
  // Answers from the start: the background would inject the script again into a frame that does not.
  answerUntil(life.work, ['readFrame'], () => ({
    readFrame: () => page?.read() ?? { counts: {}, numbers: NO_NUMBERS, cost: NO_COST },
  }));

  const host = siteOfFrame(window);
  // In parallel: each takes some milliseconds.
  const [read, stored, token] = await Promise.all([
    attempt('read settings', readSettings()),
    attempt('read the gazetteer', readGazetteer()),
    attempt('read the start token', readStartToken()),
  ]);
  if (token.ok && token.value) replaceOlder(ctx, token.value);
  // As with the registration, a site that is off is also off when embedded in other sites.
  const isOn = (now: Settings) =>
    [host, location.host].every((each) => siteState(now, each, Date.now()) === 'on');
  // Without the reader's settings the site may be one that is off.
  if (!read.ok || !isOn(read.value) || ctx.signal.aborted) return ctx.abort();
  const settings = read.value;
  const tables = (stored.ok ? stored.value : null) ?? (await buildGazetteer());
  if (!tables || ctx.signal.aborted) return ctx.abort();

  const started = startOnPage({ life, host, settings, tables, localeOf, onGone: () => ctx.abort() });
  page = started;
  const follow = (changed: Settings) => {
    if (!isOn(changed)) life.stop();
    else if (life.work.aborted) ctx.abort();
    else started.setSettings(changed);
  };
  watchGazetteer(life.work, started.setTables);
  watchSettings(life.whole, follow);
  // A document that was put aside has missed changes, and its tab the badge.
  onReturn(window, life.work, async () => {
    const now = await attempt('read what has changed', Promise.all([readSettings(), readGazetteer()]));
    if (!now.ok || life.work.aborted) return;
    const [changed, stored] = now.value;
    if (stored) started.setTables(stored);
    follow(changed);
    started.report();
  });
}

function localeOf(settings: Settings) {
  return resolveLocale(settings.language, browserLanguages());
}

/** Storage has none until the background's first start has stored one; a damaged one is replaced. */
async function buildGazetteer() {
  const built = await attempt('build the gazetteer', sendMessage('buildGazetteer', undefined));
  return built.ok ? unpackGazetteer(built.value) : null;
}
