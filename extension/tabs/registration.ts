import { browser } from '#imports';
import { offPatterns } from '../../core/settings/off-patterns.ts';
import { isSnoozed, type Settings } from '../../core/settings/settings.ts';
import { attempt } from '../async/attempt.ts';
import { createSequence } from '../async/sequence.ts';
import { readSettings } from '../storage/settings.ts';
import { CONTENT_FILE, STYLES_FILE } from './start-in-tabs.ts';

const CONTENT_ID = 'content';
const SNOOZE_ALARM = 'snooze-ends';
/** In Firefox a match pattern with a port matches nothing. */
const HAS_PORTS = !import.meta.env.FIREFOX;

const inSequence = createSequence();

/**
 * Registers the content script for new pages, except where Factlight is off, and sets an alarm for the end of a snooze.
 * Changes nothing when the registration is up to date, so every start of the background may call it. True if it was
 * missing: then open pages may be without the script.
 */
export async function syncRegistration(): Promise<boolean> {
  const done = inSequence(async () => {
    const settings = await readSettings();
    if (isSnoozed(settings, Date.now())) {
      await browser.alarms.create(SNOOZE_ALARM, { when: settings.snoozedUntil });
    }
    return register(settings);
  });
  const registered = await attempt('register', done);
  return registered.ok && registered.value;
}

async function register(settings: Settings): Promise<boolean> {
  const excluded = offPatterns(settings, Date.now(), HAS_PORTS);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [CONTENT_ID] });
  if (!excluded) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [CONTENT_ID] });
    return false;
  }
  if (registered && hasSameMembers(registered.excludeMatches ?? [], excluded)) return false;
  const { updateContentScripts, registerContentScripts } = browser.scripting;
  const put = (excludeMatches: readonly string[]) =>
    (registered ? updateContentScripts : registerContentScripts)([describeScript(excludeMatches)]);
  const done = await attempt('register with exclusions', put(excluded));
  // If the browser rejects the exclusions, register everywhere: the script itself exits where Factlight is off.
  if (!done.ok) await put([]);
  return !registered;
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

function hasSameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && b.every((pattern) => a.includes(pattern));
}
