import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageMarks } from '../../dom/page-marks.ts';
import { createFakeDetector } from './fake-detector.ts';
import { frames, type RunningMarks, startMarks, unpaintedInView } from './page-fixture.ts';

const TEXTS = ['DeepSeek', 'Deep', 'Seek', 'Huawei', ' AI ', 'Plus', '华', '为', 'R1', ' ', 'X', ', '];
const PIECES = [
  ...TEXTS,
  '<b>Deep</b>',
  '<i>Seek</i>',
  'AI<br>Plus',
  '<p>Huawei on AI Plus</p>',
  '<p>Qwen <b>and</b> R1</p>',
  '<div>DeepSeek<p>Qwen</p>Huawei</div>',
  '<ul><li>Qwen</li><li>R1</li></ul>',
  '<p>Qwen</p>'.repeat(30),
  '<!-- Qwen -->',
  '<script type="text/plain">Huawei</script>',
  '<textarea>Huawei</textarea>',
  '<span contenteditable>Qwen</span>',
  '<ruby>华<rt>Huá</rt>为<rt>wéi</rt></ruby>',
  '<div hidden><p>Qwen</p></div>',
  '<span style="display: contents">Qwen</span>',
  '<p style="position: fixed; top: 0">Huawei</p>',
  '<p style="position: sticky; bottom: 0">Huawei</p>',
  '<div style="height: 500px">Qwen</div>',
  '<div style="height: 60px; overflow: auto"><p>Qwen</p><p>Huawei</p><p>R1</p></div>',
  '<details><summary>Qwen</summary>Huawei</details>',
  '<div><template shadowrootmode="open"><p>Huawei</p><slot></slot></template>Qwen</div>',
  '<div><template shadowrootmode="open">AI<br>Plus<p><slot></slot></p></template></div>',
];

/** A number picks a node, text or piece, modulo how many there are. */
type Change =
  | { readonly do: 'insert'; readonly at: number; readonly piece: number }
  | { readonly do: 'remove' | 'unwrap' | 'toggle'; readonly at: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'write' | 'append'; readonly at: number; readonly text: number }
  | { readonly do: 'split'; readonly at: number; readonly offset: number }
  | { readonly do: 'scroll' | 'rest'; readonly by: number };

const number = fc.nat(10_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('insert'), at: number, piece: number }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('remove', 'unwrap', 'toggle'), at: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move'), at: number, to: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('write', 'append'), at: number, text: number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('split'), at: number, offset: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('scroll', 'rest'), by: fc.nat(2000) }) },
);

const running: RunningMarks[] = [];
afterEach(clearPage);

function clearPage(): void {
  for (const each of running.splice(0)) each.stop();
  document.body.innerHTML = '';
  scrollTo(0, 0);
}

function begin(detector: ReturnType<typeof createFakeDetector>): RunningMarks {
  const marks = startMarks({ detector });
  running.push(marks);
  return marks;
}

describe('a changing page', () => {
  it('has the same marks as after a fresh read, and paints those in view', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 40 }), async (changes) => {
        clearPage();
        document.body.innerHTML = '<main><p>A page about Qwen</p></main>';
        const detector = createFakeDetector();
        const { marks } = begin(detector);
        for (const each of changes) {
          apply(each);
          if (each.do === 'rest') await frames(each.by % 4);
        }
        await frames(3);
        await vi.waitFor(() => expect(unpaintedInView(marks.allMarks())).toEqual([]), { timeout: 800 });
        const fresh = begin(detector);
        await vi.waitFor(() => expect(fresh.reports).not.toEqual([]), { timeout: 3000 });
        await idle();
        await vi.waitFor(() => expect(places(marks)).toEqual(places(fresh.marks)), { timeout: 3000 });
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

/** Gives the page time to find shadow roots. */
async function idle(): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  await frames(3);
}

function apply(change: Change): void {
  switch (change.do) {
    case 'insert':
      insert(pick(nodes(), change.at), change.at, pick(PIECES, change.piece) ?? '');
      break;
    case 'remove':
      pick(nodes(), change.at)?.remove();
      break;
    case 'unwrap': {
      const element = pick(nodes().filter(isHTMLElement), change.at);
      element?.replaceWith(...element.childNodes);
      break;
    }
    case 'toggle':
      toggle(pick(nodes().filter(isHTMLElement), change.at));
      break;
    case 'move': {
      const [node, target] = [pick(nodes(), change.at), pick(nodes(), change.to)];
      // A node cannot move into itself, nor a host into its own shadow tree.
      if (node && target && !pathOf(target).includes(node)) target.before(node);
      break;
    }
    case 'write':
    case 'append': {
      const node = pick(nodes().filter(isTextNode), change.at);
      const text = pick(TEXTS, change.text) ?? '';
      if (node) node.data = change.do === 'write' ? text : node.data + text;
      break;
    }
    case 'split': {
      const node = pick(nodes().filter(isTextNode), change.at);
      node?.splitText(change.offset % (node.length + 1));
      break;
    }
    case 'scroll':
      scrollTo(0, change.by);
  }
}

function insert(target: ChildNode | undefined, at: number, html: string): void {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  const pieces = [...holder.childNodes];
  if (!target) document.querySelector('main')?.append(...pieces);
  else if (at % 3 === 0 && isHTMLElement(target)) target.append(...pieces);
  else if (at % 2 === 0) target.after(...pieces);
  else target.before(...pieces);
}

function toggle(element: HTMLElement | undefined): void {
  if (element instanceof HTMLDetailsElement) element.open = !element.open;
  else if (element) element.hidden = !element.hidden;
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

/** All nodes of the page; those of a shadow tree follow their host. */
function nodes(root: Node = document.querySelector('main') ?? document.body): ChildNode[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...(isHTMLElement(node) && node.shadowRoot ? nodes(node.shadowRoot) : []),
    ...nodes(node),
  ]);
}

function pathOf(node: Node): Node[] {
  const above = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  return above ? [node, ...pathOf(above)] : [node];
}

function isHTMLElement(node: Node): node is HTMLElement {
  return node instanceof HTMLElement;
}

function isTextNode(node: Node): node is Text {
  return node instanceof Text;
}

function places(marks: PageMarks): string[] {
  const all: Node[] = nodes();
  const place = (node: Node, offset: number) => `${all.indexOf(node)}:${offset}`;
  return marks.allMarks().map(({ mention, range }) => {
    const from = place(range.startContainer, range.startOffset);
    return `${mention.entity} ${from}-${place(range.endContainer, range.endOffset)}`;
  });
}
