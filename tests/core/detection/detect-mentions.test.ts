import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectBlock, detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createPageContext, observeMentions } from '../../../core/detection/page-context.ts';
import { gazetteerOf } from '../gazetteer/small-gazetteer.ts';

const gazetteer = gazetteerOf(
  [
    'Alibaba',
    'Alibaba Cloud',
    'DeepSeek',
    'DeepSeek R1',
    'R1=deepseek-r1',
    'Tencent',
    'Tencent Cloud',
    'Qwen',
    'World AI Cooperation Organization=waico',
    'WAICO=waico',
    'Body=waico',
    'palantir',
  ],
  {
    R1: { prior: 0.1, case: 'upper', with: ['DeepSeek'] },
    'Tencent Cloud': { blocks: true },
    Qwen: { extendAfter: '(?:[- ]?\\d+(?:\\.\\d+)?)?(?:-\\d+b)?' },
    WAICO: { prior: 0.1 },
    Body: { prior: 0 },
  },
);
const found = (text: string, page = createPageContext()) =>
  detectMentions(text, gazetteer, page).map(({ entity, surface }) => `${surface} = ${entity}`);

test('prefers the longest name', () => {
  expect(found('Alibaba Cloud, then DeepSeek R1')).toEqual([
    'Alibaba Cloud = Alibaba Cloud',
    'DeepSeek R1 = DeepSeek R1',
  ]);
});

test('a blocking name occupies its span and is not a mention', () => {
  expect(found('Tencent Cloud and Tencent')).toEqual(['Tencent = Tencent']);
});

test('includes versions and sizes in the span', () => {
  expect(found('Qwen3-32B, Qwen 2.5 and Qwen')).toEqual([
    'Qwen3-32B = Qwen',
    'Qwen 2.5 = Qwen',
    'Qwen = Qwen',
  ]);
});

test('returns offsets of the text as written', () => {
  const text = 'by  Deep\u00adSeek\n  and ＤｅｅｐＳｅｅｋ';
  expect(detectMentions(text, gazetteer).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Deep\u00adSeek',
    'ＤｅｅｐＳｅｅｋ',
  ]);
});

test('a certain name is evidence for an ambiguous one, before or after it', () => {
  expect(found('R1 came from DeepSeek')).toEqual(['R1 = deepseek-r1', 'DeepSeek = DeepSeek']);
  expect(found('R1 came from a rabbit')).toEqual([]);
});

test('uses what the page said earlier, and reports blocks that more context could change', () => {
  expect(detectBlock('R1 is cheap', gazetteer)).toMatchObject({ mentions: [], isOpen: true });
  expect(detectBlock('Alibaba is big', gazetteer).isOpen).toBe(false);
  const page = createPageContext();
  observeMentions(page, 'DeepSeek again', detectMentions('DeepSeek again', gazetteer));
  expect(found('R1 is cheap', page)).toEqual(['R1 = deepseek-r1']);
});

test('links an abbreviation once the text has introduced it', () => {
  expect(found('WAICO met')).toEqual([]);
  const introduction = 'The World AI Cooperation Organization (WAICO) met. WAICO it is.';
  expect(found(introduction)).toHaveLength(3);
  const page = createPageContext();
  observeMentions(page, introduction, detectMentions(introduction, gazetteer));
  expect(found('WAICO met', page)).toEqual(['WAICO = waico']);
});

test.each([
  'The World AI Cooperation Organization (hereinafter the “Body”) met. Body it is.',
  'World AI Cooperation Organization（以下简称“Body”）成立。Body in Shanghai.',
])('links a short title once the text has introduced it: %s', (text) => {
  expect(found(text).slice(1)).toEqual(['Body = waico', 'Body = waico']);
});

test.each([
  'https://deepseek.com/news',
  'press@deepseek.com',
  '@deepseek.ai',
  'deepseek.com',
  'pip install qwen',
  'import qwen as q',
  'from qwen import model',
  'open `qwen` now',
  'cat ~/models/qwen/config',
  'qwen.py, qwen.safetensors',
  '"Qwen/Qwen2.5-7B"',
  'Qwen/Qwen2.5-7B',
  'deepseek-ai/DeepSeek-V3',
  'qwen==2.1',
  '--qwen',
])('finds no mention in text written for machines: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('returns mentions in order, inside the text and without overlap, for any text', () => {
  const piece = fc.constantFrom(
    'DeepSeek',
    'R1',
    'Qwen',
    '3',
    ' ',
    '-',
    '\u00ad',
    'Alibaba',
    'Cloud',
    '😀',
    '.',
    '华',
    '\n',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let free = 0;
      for (const { start, end, surface } of detectMentions(text, gazetteer)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(surface);
        free = end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
  );
});
