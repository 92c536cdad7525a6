import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCues, fillIn } from '../../../core/gazetteer/cue-tables.ts';
import { spellOut } from '../../../core/gazetteer/cue-words.ts';
import { openCues } from '../../../core/gazetteer/cues.ts';
import type { CueSets } from '../../../core/gazetteer/link-rule.ts';
import { runToCompletion } from '../../../core/resumable.ts';
import { WORD_LETTER } from '../../../core/text/word-boundaries.ts';
import { loadDataset } from '../../../data/validation/load-dataset.ts';

const open = (sets: CueSets) => openCues(runToCompletion(compileCues(sets, [])));
const cuesIn = (sets: CueSets, text: string) =>
  open(sets)
    .find(text)('topic')
    .map(({ at, cue }) => `${at} ${cue}`);

test.each([
  ['a word', 'chip', ['chip'], false],
  ['an optional letter', 'chips?', ['chips', 'chip'], false],
  ['choices', 'foundr(?:y|ies)', ['foundry', 'foundries'], false],
  ['a set of letters', '[ab][12]00', ['a100', 'a200', 'b100', 'b200'], false],
  [
    'a hyphen or a space',
    'data[- ]cent(?:re|er)',
    ['data-centre', 'data-center', 'data centre', 'data center'],
    false,
  ],
  ['choices at the top', 'us|u\\.s\\.', ['us', 'u.s.'], false],
  ['any letters after it', 'чип\\p{L}*', ['чип'], true],
])('spells out %s', (_, cue, words, goesOn) => {
  expect(spellOut(cue)).toEqual({ words, goesOn });
});

test.each([
  '\\w*chips?',
  '\\d+ ?gw',
  'us(?= chips)',
  'a+',
  '(?:x)?',
  'künstlich\\w* intelligenz',
  '(?:a?){9}',
  '[a-z]x',
  'Chip',
])('leaves %s a pattern', (cue) => {
  expect(spellOut(cue)).toBeNull();
});

test.each([
  ['words on their own', ['chip'], 'a chip, two chips, chipper', ['2 chip']],
  ['words in text without spaces', ['芯片'], '新芯片厂', ['1 芯片']],
  ['letters beside them', ['ai'], 'ai公司 said', ['0 ai']],
  ['words that go on', ['чип\\p{L}*'], 'о чипах и микрочипах', ['2 чипах']],
  ['the longest of several', ['state', 'state council'], 'the state council', ['4 state council']],
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
])('a pattern with %s is asked of the text', (_, pattern, text) => {
  expect(cuesIn({ topic: [pattern] }, text)).toEqual([`0 ${text}`]);
});

test('says nothing of a set that is not there', () => {
  expect(open({ topic: ['chip'] }).find('chip')('other')).toEqual([]);
});

test('fills the words of a set into patterns, in sets as in rules', () => {
  const rules = [{ before: '<maker> ' }];
  const cues = openCues(runToCompletion(compileCues({ maker: ['fab'], topic: ['<maker>s'] }, rules)));
  expect(cues.find('two fabs')('topic')).toEqual([{ at: 4, cue: 'fabs' }]);
  expect(cues.before('<maker> ').source).toContain('fab');
});

/** One pattern a cue: slow, and plain to see. */
function findPlainly(sets: CueSets, set: string, text: string): number[] {
  const isSpaced = (word: string) => !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(word);
  // Whichever letters are named at its end, a word goes on with all.
  const all = (sets[set] ?? []).map((word) =>
    fillIn(word, sets).replace(/\\(?:w|p\{L\})\*$/, `${WORD_LETTER}*`),
  );
  const places = new Set<number>();
  for (const word of all) {
    const edges = isSpaced(word)
      ? [`(?<!${WORD_LETTER})`, `(?!${WORD_LETTER})`]
      : [`(?<!${WORD_LETTER}(?=${WORD_LETTER}))`, ''];
    const pattern = new RegExp(`${edges[0]}(?:${word})${edges[1]}`, 'gu');
    for (const { index } of text.matchAll(pattern)) places.add(index);
  }
  return [...places].sort((a, b) => a - b);
}

test('finds the bundled cues where their patterns match', () => {
  const { cues: sets = {} } = loadDataset('data/china-ai').context ?? {};
  const cues = open(sets);
  const words = Object.values(sets)
    .flat()
    .map((word) => spellOut(fillIn(word, sets))?.words[0] ?? '7 gw 3.5% $9 microchips');
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(' ', ' ', ', ', '. ', 's', 'x', 'й', '的', '-'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...Object.keys(sets)), (pieces, set) => {
      const text = pieces.join('');
      expect(
        cues
          .find(text)(set)
          .map(({ at }) => at),
      ).toEqual(findPlainly(sets, set, text));
    }),
    { numRuns: 3_000 },
  );
});
