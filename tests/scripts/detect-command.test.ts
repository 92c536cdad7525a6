import { expect, test } from 'vitest';
import { answerJsonLines } from '../../scripts/corpus/answer-json-lines.ts';
import { textOfPage } from '../../scripts/corpus/text-of-page.ts';

test('answers the good lines and names the bad ones by number', () => {
  const mention = { start: 0, end: 1, entity: 'e', surface: 'x', score: 1, why: ['because'] };
  const { answers, problems } = answerJsonLines(
    '{"id":1,"text":"x"}\n\nnope\n{"text":"x"}\n{"id":"b","text":7}\n[1]\n{"id":"c","text":""}\n',
    (text) => (text === '' ? [] : [mention]),
  );
  expect(answers.map((line) => JSON.parse(line))).toEqual([
    { id: 1, mentions: [{ start: 0, end: 1, entity: 'e', surface: 'x', score: 1 }] },
    { id: 'c', mentions: [] },
  ]);
  expect(problems.map((problem) => problem.replace(/\(.*\)/, ''))).toEqual([
    'line 3: is no JSON ',
    'line 4: lacks "id"',
    'line 5: "text" must be a string',
    'line 6: must be an object with "id" and "text"',
  ]);
});

test('reads the text of a page: no scripts, one line a block, names across inline tags whole', () => {
  const page =
    '<!doctype html><title>T</title><script>DeepSeek()</script><p>Deep<b>Seek</b>&nbsp;R1</p><p>Qu<wbr>wen &amp; &#x534E;</p><pre>qwen</pre>';
  expect(
    textOfPage(page)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(['T', 'DeepSeek\u00a0R1', 'Quwen & 华']);
  expect(textOfPage('a < b and c > d')).toBe('a < b and c > d');
});
