import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectInSteps, detectMentions } from '../../../core/detection/detect-mentions.ts';
import { findName } from '../../../core/gazetteer/find-name.ts';
import { runToCompletion } from '../../../core/resumable.ts';
import { cutText } from '../../../core/text/cut-text.ts';
import { findTechnicalSpans, TECHNICAL } from '../../../core/text/technical-spans.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { LONG_TEXT_KINDS, longTexts } from '../../bench/long-texts.ts';

const gazetteer = loadGazetteer();

const SENTENCES = [
  'DeepSeek released R1 in January. ',
  'Others wait for the chip of Huawei, Ascend 910C. ',
  'He ran `pip install qwen` on https://deepseek.com/r1 and read a/b-c.md. ',
  'Nothing happened (so they say) on that day… ',
  '华为在深圳发布了昇腾910C芯片。',
  'Saruman kept a palantir; the rabbit bought an R1. ',
  'x.y_z(1) --flag=2 ',
  'of Deep\u00adSeek, 𝗤𝘄𝗲𝗻 \n and the rest ',
];
const longText = (least: number, most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.integer({ min: 1, max: 40 })), {
      minLength: least,
      maxLength: most,
    })
    .map((parts) => parts.map(([sentence, count]) => sentence.repeat(count)).join(''));

test('finds in a long text the technical spans that one search of all of it finds', () => {
  fc.assert(
    fc.property(longText(10, 60), (text) => {
      const expected = Array.from(text.matchAll(TECHNICAL), ({ index, 0: span }) => [
        index,
        index + span.length,
      ]);
      expect(findTechnicalSpans(text).map(({ start, end }) => [start, end])).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test('a text beyond the longest whole has the mentions that its parts have', () => {
  const sentence =
    'DeepSeek released a model, and Huawei said that the Ascend 910C chip would follow in May. ';
  for (const [text, unit] of [
    [sentence.repeat(6000), sentence],
    // Neither sentence nor space to cut at.
    ['深度求索发布了模型，'.repeat(60_000), '深度求索发布了模型，'],
    ['华为'.repeat(270_000), '华为'],
  ] as const) {
    const expected = detectMentions(unit, gazetteer).length * (text.length / unit.length);
    const mentions = detectMentions(text, gazetteer);
    expect(mentions.length).toBe(expected);
    expect(mentions.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
  }
});

test('cuts a text at the end of a sentence, else at white space, else anywhere', () => {
  const parts = (text: string) => cutText(text, 10).map(({ start, end }) => text.slice(start, end));
  expect(parts('One two. Three four')).toEqual(['One two.', ' Three ', 'four']);
  expect(parts('onetwothreefour')).toEqual(['onetwothre', 'efour']);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '.', '。') }),
      fc.integer({ min: 1, max: 9 }),
      (text, longest) => {
        const cut = cutText(text, longest);
        expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of cut) expect(end - start).toBeLessThanOrEqual(longest);
      },
    ),
  );
});

/** Steps are bounded, so their number tells of the work, and no clock is needed. */
test.each(LONG_TEXT_KINDS)('takes steps in proportion to the length of a text: %s', (kind) => {
  const stepsFor = (length: number) => {
    const work = detectInSteps(`DeepSeek ${longTexts(length)[kind]}`, gazetteer);
    let steps = 1;
    while (!work.next().done) steps++;
    return steps;
  };
  expect(stepsFor(80_000)).toBeLessThanOrEqual(5 * stepsFor(20_000) + 20);
});

const PIECES = [
  'D',
  'ee',
  'p',
  'Deep',
  'Seek',
  'DeepSeek',
  'Qwen',
  'R1',
  '华',
  '为',
  'AI',
  ' ',
  'Plus',
  'Hugging',
  'Face',
  'x',
  '-',
];
const IGNORED = [
  '\u00ad',
  '\u200b',
  '\ufe0f',
  '\0',
  '\u0001',
  '\u001f',
  '\u007f',
  '\u0080',
  '\u009f',
  '\u0085',
  '\t',
];
const SURROGATES = ['\ud835', '\udc00', '\udfff', '𝗗', '𝗲', '𝟭', '😀'];

test('the rejection finds every name that detection finds, whatever stands inside it', () => {
  const ignored = fc.constantFrom(...IGNORED);
  const brokenName = fc
    .tuple(
      fc.constantFrom('DeepSeek', 'Qwen', '华为', 'Hugging Face'),
      fc.nat(12),
      fc.array(ignored, { maxLength: 3 }),
    )
    .map(([name, at, inside]) => name.slice(0, at) + inside.join('') + name.slice(at));
  const piece = fc.oneof(fc.constantFrom(...PIECES, ...SURROGATES), ignored, brokenName);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      for (const { start } of detectMentions(text, gazetteer)) {
        let at = findName(text, 0, gazetteer);
        while (at >= 0 && at < start) at = findName(text, at + 1, gazetteer);
        expect([start, start - 1]).toContain(at);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([...IGNORED.slice(0, 9), '\u200b'.repeat(500)])('a name may be broken by %j', (broken) => {
  const text = `by Dee${broken}pSeek`;
  expect(detectMentions(text, gazetteer).map(({ entity }) => entity)).toEqual(['deepseek']);
  expect(findName(text, 0, gazetteer)).toBe(3);
  expect(runToCompletion(detectInSteps(text, gazetteer)).mentions).toHaveLength(1);
});
