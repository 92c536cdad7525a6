import { expect, test } from 'vitest';
import { textOfPage } from '../../scripts/corpus/text-of-page.ts';

const CASES: readonly [what: string, html: string, lines: readonly string[]][] = [
  [
    'skips scripts and code, and keeps names whole across inline tags',
    '<!doctype html><title>T</title><script>DeepSeek()</script><p>Deep<b>Seek</b>&nbsp;R1</p><p>Qu<wbr>wen &amp; &#x534E;</p><pre>qwen</pre>',
    ['T', 'DeepSeek\u00a0R1', 'Quwen & 华'],
  ],
  [
    'decodes named, decimal and hexadecimal entities',
    '<p>A&eacute;&#20013;&#x56FD; &ndash; &lt;b&gt;</p>',
    ['Aé中国 – <b>'],
  ],
  ['keeps an entity that does not exist', '<p>R&D &nosuch; x</p>', ['R&D &nosuch; x']],
  ['skips comments, tags inside them included', '<p>a<!-- <p>no</p> -->b</p>', ['ab']],
  [
    'skips scripts that contain tags, and styles',
    '<p>a</p><script>"<p>no</p>"</script><style>p{}</style><p>b</p>',
    ['a', 'b'],
  ],
  ['ends a line at br', '<p>one<br>two<br/>three</p>', ['one', 'two', 'three']],
  [
    'puts each block on a line of its own',
    '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>',
    ['a', 'b', 'c', 'd'],
  ],
  ['joins the lines of the source within a block', '<p>one\n   two</p>', ['one two']],
  ['skips the readings of ruby text', '<p><ruby>华<rp>(</rp><rt>huá</rt><rp>)</rp></ruby>为</p>', ['华为']],
  ['reads on after tags that are never closed', '<div><p>a <b>b<p>c', ['a b', 'c']],
  ['reads on after a stray end tag', '<p>a</b></div> b</p>', ['a b']],
  ['reads a tag that the end of the file cuts off', '<p>a</p><p>b<a href="', ['a', 'b']],
];

test.each(CASES)('%s', (_, html, lines) => {
  const read = textOfPage(html).split('\n');
  expect(read.map((line) => line.trim()).filter(Boolean)).toEqual(lines);
});

test('returns a text without tags unchanged', () => {
  expect(textOfPage('a < b and c > d')).toBe('a < b and c > d');
});
