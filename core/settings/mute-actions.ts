import { type Correction, type Density, type Settings, type SettingsChange, withMember } from './settings.ts';

/** A change of settings, and the change that reverts it and nothing that was changed in between. */
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

/** The next lower density, or null at the lowest. */
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

/** The list with or without the correction; a present one comes last. */
export function withCorrection(
  list: readonly Correction[],
  correction: Correction,
  present: boolean,
): Correction[] {
  const rest = list.filter((each) => !isSame(each, correction));
  return present ? [...rest, correction] : rest;
}

/** Undo keeps a value that the reader has chosen since. */
function replace<K extends keyof Settings>(key: K, before: Settings[K], after: Settings[K]): Undoable {
  return {
    change: () => ({ [key]: after }),
    undo: (settings) => (settings[key] === after ? { [key]: before } : {}),
  };
}

function isSame(a: Correction, b: Correction): boolean {
  return a.surface === b.surface && a.entity === b.entity && a.site === b.site && a.claim === b.claim;
}
