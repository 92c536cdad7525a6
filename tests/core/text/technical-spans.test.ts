import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTechnicalSpans, TECHNICAL } from '../../../core/text/technical-spans.ts';

const spansIn = (text: string) => findTechnicalSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['an address', 'see https://deepseek.com/r1 today', ['https://deepseek.com/r1']],
  ['an e-mail address', 'ask press@deepseek.com', ['press@deepseek.com']],
  ['a domain', 'on deepseek.com now', ['deepseek.com']],
  ['a handle', 'by @deepseek_ai', ['@deepseek_ai']],
  ['code in backticks', 'call `mindspore.nn` first', ['`mindspore.nn`']],
  ['a file', 'open qwen.gguf', ['qwen.gguf']],
  ['a command', 'pip install mindspore', ['pip install mindspore']],
  ['a call', 'then qwen(prompt="hi") and model.Run(x)', ['qwen(prompt="hi")', 'model.Run(x)']],
  ['the value of an option', 'serve --model qwen2.5-7b', ['--model qwen2.5-7b']],
  ['the value of a parameter', 'INFO model=gpt-4 tokens=812', ['=gpt-4']],
  ['the value of a variable', 'export MODEL_ID=Qwen2.5-7B', ['=Qwen2.5-7B']],
  ['the value of a key', '{"model": "gpt-4"}', ['"model": "gpt-4"']],
  ['an assigned string', 'os.environ["MODEL"] = "qwen-max"', ['"qwen-max"']],
  ['a string after a space and a sign', 'a ="qwen-max"', ['"qwen-max"']],
  ['a line of a configuration', 'x: 1\nbase_model: qwen2.5-7b\n', ['base_model: qwen2.5-7b']],
  ['an import', 'import mindspore as ms', ['import mindspore as ms']],
])('finds %s', (_, text, spans) => {
  expect(spansIn(text)).toEqual(spans);
});

test.each([
  'Nvidia(NVDA) rose',
  'DeepSeek(深度求索)说',
  'GitHub(ギットハブ)',
  'nvidia(NVDA)',
  'Ascend(ascend 910D)',
])('finds no call in the other name of %s', (text) => expect(spansIn(text)).toEqual([]));

test.each([
  '$NVDA and $BABA rallied',
  'The model: DeepSeek',
  'For us, AI=DeepSeek',
  'Model: Qwen3-8B.',
  '"DeepSeek": "we will see"',
])('finds no code in %s', (text) => expect(spansIn(text)).toEqual([]));

test('finds nothing in prose', () => {
  expect(spansIn('DeepSeek, the maker of R1, said on Jan. 20 that it cost $5.6 million (€5m).')).toEqual([]);
});

const word = fc.constantFrom(
  ...'a Z 9 . .. - -- / \\ @ ` $ % = == >= ~= ( ) [ ] # ; : ? " \' + _ \n'.split(' '),
  ' ',
  ...'import from pip git go install run www com py as https deepseek #! >>> ai Qwen model: :'.split(' '),
);

test('never skips a text in which a pattern matches', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join('');
      expect(findTechnicalSpans(text).length).toBe([...text.matchAll(TECHNICAL)].length);
    }),
    { numRuns: 20_000 },
  );
});
