import { browser } from '#imports';
import { offPatterns } from '../../core/settings/off-patterns.ts';
import { isSnoozed, type Settings } from '../../core/settings/settings.ts';
import { attempt } from '../async/attempt.ts';
import { createSequence } from '../async/sequence.ts';
import { readSettings } from '../storage/settings.ts';
import { CONTENT_FILE, STYLES_FILE } from './start-in-tabs.ts';

const SNOOZE_ALARM = 'snooze-ends';
/** In Firefox a match pattern with a port matches nothing. */
const HAS_PORTS = !import.meta.env.FIREFOX;

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

const EVERYWHERE = {
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
};
const CONTENT: Script = {
  ...EVERYWHERE,
  id: 'content',
  js: [CONTENT_FILE],
  css: [STYLES_FILE],
  runAt: 'document_idle',
};
/** Built from entrypoints/take-api.ts. Firefox keeps its API apart from what a page names. */
const TAKE_API: Script = { ...EVERYWHERE, id: 'take-api', js: ['/take-api.js'], runAt: 'document_start' };
const SCRIPTS = import.meta.env.FIREFOX ? [CONTENT] : [TAKE_API, CONTENT];

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
  const { getRegisteredContentScripts, unregisterContentScripts } = browser.scripting;
  const registered = await getRegisteredContentScripts();
  const isWhole = registered.length === SCRIPTS.length;
  if (registered.length > 0 && !(excluded && isWhole)) await unregisterContentScripts();
  if (!excluded) return false;
  if (isWhole && registered.every((each) => hasSameMembers(each.excludeMatches ?? [], excluded)))
    return false;
  const put = (excludeMatches: readonly string[]) => {
    const scripts = SCRIPTS.map((script) => ({ ...script, excludeMatches: [...excludeMatches] }));
    return isWhole
      ? browser.scripting.updateContentScripts(scripts)
      : browser.scripting.registerContentScripts(scripts);
  };
  const done = await attempt('register with exclusions', put(excluded));
  // If the browser rejects the exclusions, register everywhere: the script itself exits where Factlight is off.
  if (!done.ok) await put([]);
  return registered.length === 0;
}

function hasSameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && b.every((pattern) => a.includes(pattern));
}
