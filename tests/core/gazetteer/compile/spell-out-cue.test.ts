import { expect, test } from 'vitest';
import { spellOutCue } from '../../../../core/gazetteer/compile/spell-out-cue.ts';

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
  ['choices at the top level', 'us|u\\.s\\.', ['us', 'u.s.'], false],
  ['a prefix', 'чип\\p{L}*', ['чип'], true],
])('spells out %s', (_, cue, words, isPrefix) => {
  expect(spellOutCue(cue)).toEqual({ words, isPrefix });
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
  expect(spellOutCue(cue)).toBeNull();
});
