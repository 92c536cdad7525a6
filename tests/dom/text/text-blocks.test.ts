import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { runToCompletion } from '../../../core/resumable.ts';
import { blockToRange } from '../../../dom/text/block-to-range.ts';
import { readBlock, type TextBlock } from '../../../dom/text/text-blocks.ts';
import { follows, textNodesIn } from '../../../dom/text/tree-order.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Reads all blocks of the page: one for every text node that is not yet in a block. */
function readAllBlocks(html: string): TextBlock[] {
  document.body.innerHTML = html;
  const blocks: TextBlock[] = [];
  const seen = new Set<Node>();
  for (const node of textNodesIn(document.body)) {
    if (seen.has(node)) continue;
    const block = runToCompletion(readBlock(node));
    for (const each of block?.nodes ?? []) seen.add(each);
    if (block) blocks.push(block);
  }
  return blocks;
}

describe('text blocks', () => {
  const cases: readonly [name: string, html: string, texts: readonly string[]][] = [
    ['continue across inline elements', 'a<b>b<i>c</i></b>d', ['abcd']],
    ['end at block elements', 'a<p>b</p>c', ['a', 'b', 'c']],
    ['end at blocks inside inline elements', '<a>a<div>b</div>c</a>d', ['a', 'b', 'cd']],
    ['continue across unknown and custom elements', 'a<x-y>b</x-y>c<foo>d</foo>', ['abcd']],
    [
      'end at unknown and custom elements that are blocks',
      'a<x-y style="display:block">b</x-y>c<foo style="display:flex">d</foo>',
      ['a', 'b', 'c', 'd'],
    ],
    ['keep a line break', 'a<br>b', ['a\nb']],
    ['have a placeholder for images and code in the line', 'a<img>b <code>c</code> d', ['a\uFFFCb \uFFFC d']],
    ['read a footnote sign separately', 'a<sup>1</sup>b', ['a\uFFFCb', '1']],
    ['leave out ruby annotations', '<ruby>a<rt>x</rt>b<rp>(</rp></ruby>c', ['abc']],
    ['ignore comments and break hints', 'a<!-- x --><wbr>b', ['ab']],
    ['split at elements styled as boxes', 'a<span style="display:block">b</span>c', ['a\nb\nc']],
    ['split at flex items', '<p style="display:flex"><i>a</i><i>b</i></p>', ['a\nb']],
    ['join elements that stay inline', '<span>a</span><span>b</span>', ['ab']],
  ];
  for (const [name, html, texts] of cases) {
    it(name, () => {
      expect(readAllBlocks(html).map((block) => block.text)).toEqual(texts);
    });
  }
});

const inlineTag = fc.constantFrom('a', 'b', 'span', 'em', 'mark', 'ruby', 'x-word');
const blockTag = fc.constantFrom('p', 'div', 'li', 'td', 'article', 'h2');
const voidTag = fc.constantFrom('<br>', '<wbr>', '<img>', '<!--c-->', '<code>k</code>', '<sup>2</sup>');
const words = fc.stringMatching(/^[a-z华为 ]{0,6}$/);

const markup = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    voidTag,
    fc
      .tuple(inlineTag, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    fc
      .tuple(blockTag, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).tree;

describe('offsets', () => {
  it('map back to the right nodes in any markup', () => {
    fc.assert(
      fc.property(fc.array(markup, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (parts, a, b) => {
        for (const block of readAllBlocks(parts.join(''))) {
          for (const [i, node] of block.nodes.entries()) {
            expect(block.text.substr(block.starts[i] ?? -1, node.length)).toBe(node.data);
          }
          const own = ownOffsets(block);
          if (own.length === 0) continue;
          const [start = 0, last = 0] = [own[a % own.length] ?? 0, own[b % own.length] ?? 0].sort(
            (x, y) => x - y,
          );
          const range = blockToRange(block, { start, end: last + 1 });
          if (!range) continue;
          expect(lettersOf(range)).toBe(
            own
              .filter((at) => at >= start && at <= last)
              .map((at) => block.text[at])
              .join(''),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('put every text node into one block', () => {
    fc.assert(
      fc.property(fc.array(markup, { minLength: 1, maxLength: 5 }), (parts) => {
        const blocks = readAllBlocks(parts.join(''));
        const nodes = blocks.flatMap((block) => block.nodes);
        expect(new Set(nodes).size).toBe(nodes.length);
        const inOrder = nodes.every((node, i) => {
          const next = nodes[i + 1];
          return !next || blocks.some((block) => block.nodes[0] === next) || follows(next, node);
        });
        expect(inOrder).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** The offsets of characters that are in the page, not a break or a placeholder. */
function ownOffsets(block: TextBlock): number[] {
  return block.nodes.flatMap((node, i) => [...node.data].map((_, at) => (block.starts[i] ?? 0) + at));
}

/** The characters in a range, from text nodes that blocks read. */
function lettersOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : (node as Text).length;
    const isRead = !node.parentElement?.closest('code, sup, rt') || node === startContainer;
    if (isRead) text += (node as Text).data.slice(from, to);
    if (node === endContainer) return text;
  }
  return text;
}
