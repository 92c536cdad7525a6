import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCues } from '../../../core/gazetteer/compile/compile-cues.ts';
import { spellOutCue } from '../../../core/gazetteer/compile/spell-out-cue.ts';
import { expandCueSets } from '../../../core/gazetteer/cue-references.ts';
import { openCues } from '../../../core/gazetteer/cues.ts';
import type { CueSets } from '../../../core/gazetteer/link-rule.ts';
import { runToCompletion } from '../../../core/resumable.ts';
import { CUE_LETTER, hasUnspacedLetter } from '../../../core/text/scripts.ts';
import { matchLengthAt } from '../../../core/text/sticky-regex.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';

const open = (sets: CueSets) => openCues(runToCompletion(compileCues(sets, [])));
const cuesIn = (sets: CueSets, text: string) =>
  open(sets)
    .find(text)('topic')
    .map(({ at, cue }) => `${at} ${cue}`);

test.each([
  ['whole words only', ['chip'], 'a chip, two chips, chipper', ['2 chip']],
  ['words in text without spaces', ['芯片'], '新芯片厂', ['1 芯片']],
  ['words next to letters of another script', ['ai'], 'ai公司 said', ['0 ai']],
  ['prefixes, with the rest of the word', ['чип\\p{L}*'], 'о чипах и микрочипах', ['2 чипах']],
  ['the longest of several words', ['state', 'state council'], 'the state council', ['4 state council']],
  ['patterns', ['\\w*chips?', 'wafer'], 'wafer, microchips', ['0 wafer', '7 microchips']],
])('finds %s', (_, words, text, found) => {
  expect(cuesIn({ topic: words }, text)).toEqual(found);
});

test.each([
  ['a number of letters', 'ab{2}c', 'abbc'],
  ['an optional escape', 'us\\.?x+', 'usx'],
  ['a group in the middle', 'ab(?:\\d|x)+cd', 'ab7cd'],
  ['choices', '\\d+ gw|wafer', 'wafer'],
  ['a letter by its number', '\\u0061b\\d', 'ab3'],
  ['a class', 'ab\\sc\\d', 'ab c1'],
  ['a dot', 'ab.\\d', 'abx1'],
  ['an escaped operator', '\\$\\d+', '$56'],
  ['an optional escaped operator', '\\+?\\$\\d', '$5'],
])('finds a pattern with %s', (_, pattern, text) => {
  expect(cuesIn({ topic: [pattern] }, text)).toEqual([`0 ${text}`]);
});

test('finds nothing for an unknown set', () => {
  expect(open({ topic: ['chip'] }).find('chip')('other')).toEqual([]);
});

test('expands references to cue sets, in cues and in rules', () => {
  const rules = [{ before: '<maker> ' }];
  const cues = openCues(runToCompletion(compileCues({ maker: ['fab'], topic: ['<maker>s'] }, rules)));
  expect(cues.find('two fabs')('topic')).toEqual([{ at: 4, cue: 'fabs' }]);
  expect(cues.before('<maker> ').source).toContain('fab');
});

test('finds cues that overlap, even two words of one cue', () => {
  expect(cuesIn({ topic: ['(?:small )?arms'] }, 'small arms')).toEqual(['0 small arms', '6 arms']);
});

/** One pattern per cue: slow, and easy to check. */
function findNaively(sets: CueSets, set: string, text: string): number[] {
  const offsets = new Set<number>();
  for (const source of sets[set] ?? []) {
    const cue = expandCueSets(source, sets);
    for (const offset of offsetsOf(patternOf(cue), text, spellOutCue(cue) !== null)) offsets.add(offset);
  }
  return [...offsets].sort((a, b) => a - b);
}

/** A prefix extends to the end of its word, whichever letters its pattern names. */
function patternOf(cue: string): string {
  const word = cue.replace(/\\(?:w|p\{L\})\*$/, `${CUE_LETTER}*`);
  return hasUnspacedLetter(word)
    ? `(?<!${CUE_LETTER}(?=${CUE_LETTER}))(?:${word})`
    : `(?<!${CUE_LETTER})(?:${word})(?!${CUE_LETTER})`;
}

/** A word is found at every offset; the matches of one pattern do not overlap, as with any global pattern. */
function offsetsOf(pattern: string, text: string, mayOverlap: boolean): number[] {
  if (!mayOverlap) return Array.from(text.matchAll(new RegExp(pattern, 'gu')), ({ index }) => index);
  const sticky = new RegExp(pattern, 'uy');
  return [...text.split('').keys()].filter((at) => matchLengthAt(sticky, text, at) > 0);
}

test('finds the bundled cues exactly where their patterns match', () => {
  const { cues: sets = {} } = loadDataset('data/china-ai').context ?? {};
  const cues = open(sets);
  const words = Object.values(sets)
    .flat()
    .map((cue) => spellOutCue(expandCueSets(cue, sets))?.words[0] ?? '7 gw 3.5% $9 microchips');
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(' ', ' ', ', ', '. ', 's', 'x', 'й', '的', '-'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...Object.keys(sets)), (pieces, set) => {
      const text = pieces.join('');
      const found = cues.find(text)(set);
      expect(found.map(({ at }) => at)).toEqual(findNaively(sets, set, text));
    }),
    { numRuns: 3_000, examples: [[['small arms'], 'goods']] },
  );
});
