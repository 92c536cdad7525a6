import { browser } from '#imports';
import { offPatterns } from '../../core/settings/off-patterns.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../errors.ts';
import { createSequence } from '../sequence.ts';
import { readSettings } from '../storage/settings.ts';
import { CONTENT_FILE, STYLES_FILE } from './start-in-tabs.ts';

const CONTENT_ID = 'content';
const SNOOZE_ALARM = 'snooze-ends';
/** Firefox ignores the ports of addresses and takes a pattern with one to match nothing. */
const HAS_PORTS = !import.meta.env.FIREFOX;

const inSequence = createSequence();

/**
 * Has the browser start the content script in new pages, except where Factlight is off, and wakes the background when
 * a snooze ends. Does nothing when all is right already, so every start of the background may ask for it.
 */
export async function syncRegistration(): Promise<void> {
  const done = inSequence(async () => {
    const settings = await readSettings();
    const { snoozedUntil } = settings;
    if (snoozedUntil > Date.now()) await browser.alarms.create(SNOOZE_ALARM, { when: snoozedUntil });
    await register(settings);
  });
  await attempt('register', done);
}

async function register(settings: Settings): Promise<void> {
  const excluded = offPatterns(settings, Date.now(), HAS_PORTS);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [CONTENT_ID] });
  if (!excluded) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [CONTENT_ID] });
    return;
  }
  if (registered && isSame(registered.excludeMatches ?? [], excluded)) return;
  const { updateContentScripts, registerContentScripts } = browser.scripting;
  const put = (excludeMatches: readonly string[]) =>
    (registered ? updateContentScripts : registerContentScripts)([describeScript(excludeMatches)]);
  const done = await attempt('register with exclusions', put(excluded));
  // Better everywhere than nowhere: where it is off the script finds out by itself.
  if (!done.ok) await put([]);
}

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

function describeScript(excludeMatches: readonly string[]): Script {
  return {
    id: CONTENT_ID,
    js: [CONTENT_FILE],
    css: [STYLES_FILE],
    matches: ['<all_urls>'],
    excludeMatches: [...excludeMatches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

function isSame(registered: readonly string[], wanted: readonly string[]): boolean {
  return registered.length === wanted.length && wanted.every((pattern) => registered.includes(pattern));
}
