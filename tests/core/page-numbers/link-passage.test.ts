import { describe, expect, it } from 'vitest';
import { createPassageLinker, type PassageQuestion } from '../../../core/page-numbers/link-passage.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const link = createPassageLinker(loadNumberTable());

/** A question about a text whose names are given as they are written; numbers count after `|`. */
function ask(marked: string, names: Record<string, string>, rest: Partial<PassageQuestion> = {}) {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  return link({
    text,
    start: Math.max(0, start),
    names: Object.entries(names).map(([surface, entity]) => {
      const at = text.indexOf(surface);
      return { start: at, end: at + surface.length, entity };
    }),
    language: null,
    pageDate: null,
    ...rest,
  });
}

describe('the answer to a passage', () => {
  it('has its numbers at their places after the start, with tone, value and quote', () => {
    const { numbers, unchecked } = ask(
      'Models\n|DeepSeek R1 cost $5.6 million to train. Lunch was 12 dollars.',
      {
        'DeepSeek R1': 'deepseek-r1',
      },
    );
    expect(numbers).toHaveLength(1);
    expect(numbers[0]).toMatchObject({
      start: 17,
      end: 29,
      surface: '$5.6 million',
      number: { claim: 'r1-training-cost', relation: 'article', tone: 'warned', value: '5600000 USD' },
    });
    const { sentence = '', start, end } = numbers[0]?.number.quote ?? {};
    expect(sentence).toBe('DeepSeek R1 cost $5.6 million to train.');
    expect(sentence.slice(start, end)).toBe('$5.6 million');
    expect(unchecked).toBe(1);
  });

  it('has no number that stands before the start, and does not count it', () => {
    const { numbers, unchecked } = ask('DeepSeek R1 cost $5.6 million to train.\n|It is a model.', {
      'DeepSeek R1': 'deepseek-r1',
    });
    expect({ numbers, unchecked }).toEqual({ numbers: [], unchecked: 0 });
  });

  it('reads a number in the language of the page, unless the script belies it', () => {
    const german = 'Das Training von DeepSeek R1 kostete 5,6 Millionen Dollar.';
    const names = { 'DeepSeek R1': 'deepseek-r1' };
    const surfaces = (language: string) =>
      ask(german, names, { language }).numbers.map((each) => each.surface);
    expect(surfaces('de')).toEqual(['5,6 Millionen Dollar']);
    expect(surfaces('zh')).toEqual(['5,6 Millionen Dollar']);
  });

  it('survives storage and messages unchanged', () => {
    const answer = ask('DeepSeek R1 cost $5.6 million to train.', { 'DeepSeek R1': 'deepseek-r1' });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
