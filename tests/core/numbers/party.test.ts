import { describe, expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const link = createNumberLinker(loadNumberTable());
const gazetteer = loadGazetteer();
const linked = (text: string) => link(text, detectMentions(text, gazetteer)).map(({ surface }) => surface);

describe('who is meant', () => {
  test.each([
    ['a model beside its maker', 'Going from V3 to R1 cost DeepSeek $294,000.', ['$294,000']],
    [
      'not who only says it, with words between',
      'Takeovers of language-model makers cost 54.8 times revenue in 2025. Windsor Drake, for the fourth quarter of 2025, prefers 12–20x revenue.',
      ['54.8 times revenue', '12–20x revenue'],
    ],
    [
      'whom a question names, in its answer',
      '— What is the multiple?\n— For Palantir? Sixty-nine times sales.\n— And Nvidia?\n— Forty.',
      ['Sixty-nine times sales', 'Forty'],
    ],
    [
      'whom the turn before names, in an objection',
      'Paper A: the National Venture Capital Guidance Fund is to mobilise 1 trillion yuan.\nPaper B: wrong, it is 3 trillion yuan.',
      ['1 trillion yuan', '3 trillion yuan'],
    ],
    [
      'the country that the paragraph named',
      'China is not short of electricity. The country added 429 gigawatts in 2024.',
      ['429 gigawatts'],
    ],
    [
      'no country that it did not',
      'India is not short of electricity. The country added 429 gigawatts in 2024.',
      [],
    ],
    [
      'whose sum is gone on about',
      'Everybody knows what R1 is said to have cost. That sum, $5.6 million, leaves out wages.',
      ['$5.6 million'],
    ],
    ['not a model of somebody else', 'Going from V3 to R1 cost Mistral $294,000.', []],
  ])('%s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});
