import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Resumable, runToCompletion } from '../../../core/resumable.ts';
import { createPageScan } from '../../../dom/scan/page-scan.ts';
import { readBlock, readRun } from '../../../dom/text/text-blocks.ts';
import { textNodesIn } from '../../../dom/text/tree-order.ts';
import { createFakeDetector } from '../fake-detector.ts';

let root: HTMLElement;
afterEach(() => root?.remove());

function show(html: string): HTMLElement {
  root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

const WORDS = ['Deep', 'Seek', 'DeepSeek', 'Huawei', '华', '为', 'AI', ' ', 'Plus', 'R1', 'news ', '. '];
const RUBY = '<ruby>华<rp>(</rp><rt>Huá</rt><rp>)</rp>为<rt>wéi</rt></ruby>';
const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(''));
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    text,
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'span', 'ul', 'code', 'script', 'noscript', 'a'),
        fc.array(tie('html'), { maxLength: 4 }),
      )
      .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
    fc.constantFrom('AI<br>Plus', '<b>AI</b> <br>Plus', 'AI<br> <i>Plus</i>', 'Deep<wbr>Seek', RUBY),
    fc.constantFrom('<br>', '<img alt="">', '<wbr>', '<!-- -->', '<style>.x {}</style>'),
  ),
}));
const page = fc.array(html, { maxLength: 10 }).map((parts) => parts.join(''));

/** Splits text nodes and adds empty ones, as frameworks do. */
function splitTexts(every: number): void {
  for (const [index, node] of [...textNodesIn(root)].entries()) {
    if (index % 3 === every) node.splitText(node.length >> 1);
    if (index % 4 === every) node.after('');
  }
}

/** The reference: visits every text node and detects each block as a whole. */
function blocksWithNames(): string[] {
  const detector = createFakeDetector();
  const found = new Set<Text>();
  for (const node of textNodesIn(root)) {
    const block = runToCompletion(readBlock(node));
    const first = block?.nodes[0];
    if (block && first && runToCompletion(detector.detect(block.text)).mentions.length > 0) found.add(first);
  }
  return [...found].map((first) => runToCompletion(readBlock(first))?.text ?? '').sort();
}

/** What the scan finds in slices that end at once, with `between` called after each. */
function scan(options: { stride: number; from?: Node }, between = () => {}): string[] {
  const detector = createFakeDetector();
  const found = new Set<Text>();
  function* detect(node: Node): Resumable<readonly Text[]> {
    yield;
    const block = runToCompletion(readBlock(node));
    const first = block?.nodes[0];
    if (block && first && runToCompletion(detector.detect(block.text)).mentions.length > 0) found.add(first);
    return block?.nodes ?? [];
  }
  function* reread(node: Node): Resumable<readonly Text[]> {
    const first = runToCompletion(readRun(node)).nodes[0];
    return first ? yield* detect(first) : [];
  }
  const pass = createPageScan(root, detector, { detect, reread }, options);
  for (let slices = 0; !pass(0); slices++) {
    if (slices > 1000) throw new Error('the scan does not end');
    between();
  }
  return [...found]
    .filter((first) => first.isConnected)
    .map((first) => runToCompletion(readBlock(first))?.text ?? '')
    .sort();
}

describe('a page scan', () => {
  it('finds the same blocks as a search of every text node, wherever chunks end', () => {
    fc.assert(
      fc.property(
        page,
        fc.integer({ min: 1, max: 5 }),
        fc.nat(40),
        fc.nat(5),
        (content, stride, at, split) => {
          show(content);
          splitTexts(split);
          const nodes = root.querySelectorAll('*');
          const from = nodes[at % Math.max(1, nodes.length)];
          const names = blocksWithNames();
          expect(scan({ stride })).toEqual(names);
          expect(scan({ stride, ...(from && { from }) })).toEqual(names);
          root.remove();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads from a given element first', () => {
    show('<p>Qwen</p><script>1</script><p>Huawei</p>');
    const found: string[] = [];
    // biome-ignore lint/correctness/useYield: done in one step.
    function* detect(node: Text): Resumable<readonly Text[]> {
      found.push(node.data);
      return [node];
    }
    const pass = createPageScan(
      root,
      createFakeDetector(),
      { detect, reread: () => detect(new Text()) },
      { from: root.lastElementChild as Node },
    );
    pass(0);
    expect(found).toEqual(['Huawei']);
  });

  it('finds a block that stays while others move during the scan', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), (content, moves) => {
        show(`${content}<p>Huawei stays</p>`);
        const kept = root.lastElementChild;
        const queue = [...moves];
        const found = scan({ stride: 1 }, () => {
          const at = queue.shift();
          const others = [...root.children].filter((child) => child !== kept);
          if (at !== undefined && others.length > 0) root.prepend(others[at % others.length] as Element);
          if (at !== undefined && at % 3 === 0) others[at % Math.max(1, others.length)]?.remove();
        });
        expect(found).toContain('Huawei stays');
        root.remove();
      }),
      { numRuns: 200 },
    );
  });

  it('finds a name at the cut through a very long block', () => {
    show(`<p>${'<b>x</b> '.repeat(60)}Deep<b>Seek</b>${' <b>x</b>'.repeat(60)}</p>`);
    expect(scan({ stride: 1 })).toHaveLength(1);
  });
});
