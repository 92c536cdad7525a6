import { type Correction, type Density, type Settings, withMember } from './settings.ts';

export type SettingsChange = (settings: Settings) => Partial<Settings>;

/** A change of settings, and what takes back just that, whatever else was changed meanwhile. */
export interface Undoable {
  readonly change: SettingsChange;
  readonly undo: SettingsChange;
}

const SNOOZE_MS = 60 * 60 * 1000;
const FEWER: Readonly<Record<Density, Density | null>> = { all: 'section', section: 'page', page: null };

export function switchSiteOff(host: string): Undoable {
  return {
    change: ({ sitesOff }) => ({ sitesOff: withMember(sitesOff, host, true) }),
    undo: ({ sitesOff }) => ({ sitesOff: withMember(sitesOff, host, false) }),
  };
}

/** For an hour from `now`, in milliseconds since 1970. */
export function snooze({ snoozedUntil }: Settings, now: number): Undoable {
  return replace('snoozedUntil', snoozedUntil, now + SNOOZE_MS);
}

/** Null where the fewest are marked already. */
export function markFewer({ density }: Settings): Undoable | null {
  const fewer = FEWER[density];
  return fewer && replace('density', density, fewer);
}

export function rejectMention({ corrections }: Settings, correction: Correction): Undoable {
  if (corrections.some((each) => isSame(each, correction))) return { change: () => ({}), undo: () => ({}) };
  return {
    change: (settings) => ({ corrections: withCorrection(settings.corrections, correction, true) }),
    undo: (settings) => ({ corrections: withCorrection(settings.corrections, correction, false) }),
  };
}

/** The list without the correction, and with it at the end when `present`. */
export function withCorrection(
  list: readonly Correction[],
  correction: Correction,
  present: boolean,
): Correction[] {
  const rest = list.filter((each) => !isSame(each, correction));
  return present ? [...rest, correction] : rest;
}

/** Undone only while the value still is the one that was set: a later choice of the reader stays. */
function replace<K extends keyof Settings>(key: K, before: Settings[K], after: Settings[K]): Undoable {
  return {
    change: () => ({ [key]: after }),
    undo: (settings) => (settings[key] === after ? { [key]: before } : {}),
  };
}

function isSame(a: Correction, b: Correction): boolean {
  return a.surface === b.surface && a.entity === b.entity && a.site === b.site;
}
