import type { CueSets } from './link-rule.ts';

/** `<chip>` in a pattern refers to the cue set `chip`. */
const REFERENCE = /<([a-z][a-z-]*)>/g;

/** Replaces each reference in a pattern by the cues of its set; an unknown set matches nothing. */
export function expandCueSets(pattern: string, sets: CueSets): string {
  return pattern.replace(
    REFERENCE,
    (_, set: string) => `(?:${(sets[set] ?? []).map((cue) => expandCueSets(cue, sets)).join('|') || '(?!)'})`,
  );
}

/** The cue sets that a pattern refers to. */
export function cueSetsIn(pattern: string): string[] {
  return Array.from(pattern.matchAll(REFERENCE), ([, set]) => set ?? '');
}
