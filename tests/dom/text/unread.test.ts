import { afterEach, describe, expect, test, vi } from 'vitest';
import { type RunningMarks, startMarks } from '../page-fixture.ts';

let running: RunningMarks;
afterEach(() => {
  running.stop();
  document.body.innerHTML = '';
});

async function countIn(html: string): Promise<number> {
  document.body.innerHTML = html;
  running = startMarks();
  await vi.waitFor(() => expect(running.reports).not.toEqual([]));
  return running.marks.allMarks().length;
}

const MAIL = `From: a reader
Date: Mon, 3 Feb 2025
Subject: Re: Qwen

> I read that Huawei had trained it alone.

No, it was trained elsewhere, as far as I know. The paper says little of the
machines, and what the newspapers made of it is not in there at all.
`;

describe('prose in a preformatted element is read', () => {
  test.each([
    [
      'a file of plain text',
      `<pre style="white-space: pre-wrap">The maker of Qwen said little.\n\nSo did Huawei.\n</pre>`,
    ],
    ['a mail', `<pre>${MAIL}</pre>`],
    ['a poem in Chinese', '<pre>千问 Qwen 是一个模型，\n华为 不是。\n</pre>'],
  ])('%s', async (_, html) => {
    expect(await countIn(html)).toBe(2);
  });
});

describe('code is not read', () => {
  test.each([
    ['a program', '<pre>const model = load("Qwen");\nif (model) { run(model); }\n</pre>'],
    ['a shell', '<pre>$ ollama run Qwen\n$ ollama run Huawei\n$ exit\n</pre>'],
    ['a script', '<pre>import Qwen\n\ndef start():\n    return Qwen\n</pre>'],
    ['an element for code', '<pre><code>The maker of Qwen</code></pre>'],
    ['a class of a highlighter', '<div class="highlight"><pre>The maker of Qwen</pre></div>'],
    ['a table of numbers', '<pre>Qwen   7 12 93 44.1 0.22\nHuawei 3 14 15 92.6 0.53\n</pre>'],
    ['Monaco', '<div class="monaco-editor"><div class="view-line"><span>Qwen</span></div></div>'],
    ['Ace', '<div class="ace_editor"><div class="ace_line">Qwen</div></div>'],
    ['CodeMirror 5', '<div class="CodeMirror"><div class="CodeMirror-line"><span>Qwen</span></div></div>'],
    ['CodeMirror 6', '<div class="cm-editor"><div class="cm-line">Qwen</div></div>'],
    ['a table of code', '<table class="highlight"><tr><td>1<td class="blob-code">load Qwen</table>'],
    ['a cell of a comparison', '<table><tr><td class="blob-code blob-code-addition">load Qwen</table>'],
    ['by its role', '<div role="code"><p>Qwen</p></div>'],
    ['not to be translated', '<div translate="no" style="font-family: monospace"><p>Qwen</p></div>'],
  ])('%s', async (_, html) => {
    expect(await countIn(html)).toBe(0);
  });
});

test('a brand that is not to be translated is read', async () => {
  expect(await countIn('<p><span translate="no">Qwen</span> is new.')).toBe(1);
});

test('labels of a picture are cut into pieces whose order says nothing, so they are not read', async () => {
  const axis = '<text x="0" y="20">Hua</text><text x="60" y="20">wei</text>';
  const apart = '<text><tspan x="0" y="40">Deep</tspan><tspan x="90" y="60">Seek</tspan></text>';
  expect(await countIn(`<svg width="200" height="90">${axis}${apart}<text y="80">Qwen</text></svg>`)).toBe(0);
});

test('text of HTML inside a picture is read', async () => {
  const label =
    '<foreignObject width="90" height="40"><p xmlns="http://www.w3.org/1999/xhtml">Qwen</p></foreignObject>';
  expect(await countIn(`<svg width="200" height="90">${label}<text y="70">Huawei</text></svg>`)).toBe(1);
});
