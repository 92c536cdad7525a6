import type { EntityId } from '../entity.ts';
import type { NumberTone } from '../page-number.ts';
import { withCorrection } from './mute-actions.ts';
import type { Correction, Settings } from './settings.ts';

/** Which numbers of a site are shown. */
export interface NumberFilter {
  isOn(): boolean;
  isShown(surface: string, entity: EntityId, tone: NumberTone, claim?: string): boolean;
  /** True if other numbers are shown from now on. */
  setSettings(settings: NumberSettings): boolean;
  /** Adds or removes a correction for this page only. */
  rejectHere(correction: Correction, isRejected: boolean): void;
}

type NumberSettings = Pick<Settings, 'numbers' | 'corrections'>;

export function createNumberFilter(initial: NumberSettings, site: string): NumberFilter {
  let settings = initial;
  let here: readonly Correction[] = [];
  const isRejected = (surface: string, entity: EntityId, claim?: string) =>
    [...settings.corrections, ...here].some(
      (each) =>
        each.entity === entity &&
        (each.claim === undefined || each.claim === claim) &&
        each.surface.toLowerCase() === surface.toLowerCase() &&
        (each.site === null || each.site === site),
    );
  return {
    isOn: () => settings.numbers !== 'off',
    isShown: (surface, entity, tone, claim) =>
      (settings.numbers === 'all' || tone === 'warned') && !isRejected(surface, entity, claim),
    setSettings(next) {
      const previous = settings;
      settings = next;
      return (
        next.numbers !== previous.numbers ||
        JSON.stringify(next.corrections) !== JSON.stringify(previous.corrections)
      );
    },
    rejectHere(correction, isRejected) {
      here = withCorrection(here, correction, isRejected);
    },
  };
}
