import { afterEach, describe, expect, it } from 'vitest';
import { type ChunkOptions, type ChunkReader, createChunkReader } from '../../../dom/text/text-chunks.ts';

let root: HTMLElement;
afterEach(() => root.remove());

function read(html: string, options: (root: HTMLElement) => ChunkOptions): ChunkReader {
  root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  return createChunkReader(root, () => {}, options(root));
}

function textsOf(reader: ChunkReader): string[] {
  const texts: string[] = [];
  for (let chunk = reader.next(); chunk; chunk = reader.next()) texts.push(chunk.text);
  return texts;
}

describe('a chunk reader', () => {
  it('ends chunks before block elements and leaves out excluded elements, as its example shows', () => {
    const html =
      '<p>Deep<b>Seek</b></p><script type="text/plain">…</script><p>rivals</p><ul><li>Qwen</li></ul>';
    const reader = read(html, (main) => ({ stride: 2, excluded: [...main.querySelectorAll('script')] }));
    expect(textsOf(reader)).toEqual(['DeepSeek', '', 'rivals', 'Qwen']);
  });

  it('leaves out the text of excluded elements', () => {
    const html = `<p>Huawei</p><script type="application/json">{"DeepSeek": "${'x'.repeat(5000)}"}</script><p>Qwen</p>`;
    const reader = read(html, (main) => ({ excluded: [...main.querySelectorAll('script')] }));
    expect(textsOf(reader).join('|')).toBe('Huawei|Qwen');
  });

  it('reads only the rest of a chunk again after a rewind', () => {
    const html = '<p>one</p><p>two</p><p>three</p><p>four</p><p>five</p><p>six</p>';
    const reader = read(html, () => ({ stride: 3 }));
    const first = reader.next();
    const before = first?.nodes().next().value;
    reader.rewindTo(before as Node);
    expect([first?.text, reader.next()?.text]).toEqual(['onetwothree', 'twothree']);
    reader.rewindTo(before as Node);
    expect(textsOf(reader)).toEqual(['twothree', 'fourfivesix']);
  });
});
