import fc from 'fast-check';
import {
  DENSITIES,
  LANGUAGES,
  MAX_DWELL_MS,
  NUMBER_MODES,
  type Settings,
  THEMES,
} from '../../../core/settings/settings.ts';

const milliseconds = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const text = fc.string({ unit: fc.constantFrom(...'aB:."[]\\,', '华', '😀', '\ud83d', '__proto__') });
const texts = fc.uniqueArray(text, { maxLength: 4 }).map((list) => list.sort());
const correction = fc.record(
  { surface: text, entity: text, site: fc.option(text), claim: text },
  { requiredKeys: ['surface', 'entity', 'site'] },
);

/** Any valid settings. Lists are in the order in which storage gives them back. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  categoriesOff: texts,
  sitesOff: texts,
  snoozedUntil: milliseconds.map((ms) => ms + 0),
  theme: fc.constantFrom(...THEMES),
  dwellMs: fc.double({ min: 0, max: MAX_DWELL_MS, noNaN: true }).map((ms) => ms + 0),
  language: fc.constantFrom(...LANGUAGES),
  numbers: fc.constantFrom(...NUMBER_MODES),
  density: fc.constantFrom(...DENSITIES),
  corrections: fc
    .uniqueArray(correction, { maxLength: 4, selector: asKey })
    .map((list) => list.toSorted((a, b) => (asKey(a) < asKey(b) ? -1 : 1))),
});

function asKey({ surface, entity, site, claim }: Settings['corrections'][number]): string {
  return JSON.stringify([surface, entity, site, ...(claim === undefined ? [] : [claim])]);
}
