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
  '<x-w>Deep</x-w>',
  '<x-w>Seek</x-w>',
  '<x-w style="display: block">Huawei</x-w>',
  '<span style="display: inline-block">AI</span> <span style="display: inline-block">Plus</span>',
  '<span style="float: left">Q</span>wen',
  '<div style="display: inline">Hua</div><div style="display: inline">wei</div>',
  '<form><input name="closest">Qwen</form>',
  '<pre>Huawei and Qwen said little.</pre>',
  '<pre>run(Qwen);</pre>',
  '<p contenteditable="true">Qwen</p>',
  '<svg><text>Qwen</text><foreignObject><p>Huawei</p></foreignObject></svg>',
  '<div><template shadowrootmode="open">AI<br>Plus<p><slot></slot></p></template></div>',
];

/** A number picks a node, text or piece, modulo how many there are. */
type Change =
  | { readonly do: 'insert'; readonly at: number; readonly piece: number }
  | { readonly do: 'remove' | 'unwrap' | 'toggle' | 'normalise' | 'adopt' | 'edit'; readonly at: number }
  | { readonly do: 'fill' | 'attach' | 'dress'; readonly at: number; readonly piece: number }
  | { readonly do: 'clear' }
  | { readonly do: 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'write' | 'append'; readonly at: number; readonly text: number }
  | { readonly do: 'split'; readonly at: number; readonly offset: number }
  | { readonly do: 'scroll' | 'rest'; readonly by: number };

const number = fc.nat(10_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('insert'), at: number, piece: number }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('remove', 'unwrap', 'toggle'), at: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('normalise', 'adopt', 'edit'), at: number }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('fill', 'attach', 'dress'), at: number, piece: number }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const) }) },
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

function begin(detector: ReturnType<typeof createFakeDetector>, root = document): RunningMarks {
  const marks = startMarks({ detector, root });
  running.push(marks);
  return marks;
}

/** Sequences that failed once. */
const FAILED: readonly Change[][] = [
  [{ do: 'rest', by: 1 }, { do: 'clear' }],
  // HTML in a drawing that stands in a sentence.
  [
    { do: 'rest', by: 1 },
    { do: 'move', at: 0, to: 0 },
    { do: 'insert', at: 5940, piece: 9988 },
    { do: 'insert', at: 0, piece: 0 },
  ],
  // A shadow tree in a text that is clicked to be edited.
  [
    { do: 'insert', at: 5741, piece: 2699 },
    { do: 'rest', by: 13 },
    { do: 'edit', at: 0 },
    { do: 'toggle', at: 0 },
    { do: 'insert', at: 0, piece: 0 },
    { do: 'split', at: 762, offset: 0 },
  ],
  // Words in boxes, hidden between two reads.
  [
    { do: 'insert', at: 0, piece: 1161 },
    { do: 'write', at: 4150, text: 0 },
    { do: 'fill', at: 3256, piece: 2772 },
    { do: 'rest', by: 1113 },
    { do: 'toggle', at: 0 },
    { do: 'split', at: 0, offset: 0 },
  ],
  // A block that comes to stand at the start of an inline element.
  [
    { do: 'remove', at: 0 },
    { do: 'insert', at: 0, piece: 0 },
    { do: 'insert', at: 0, piece: 5838 },
    { do: 'rest', by: 161 },
    { do: 'insert', at: 3304, piece: 618 },
    { do: 'insert', at: 1717, piece: 1974 },
    { do: 'clear' },
  ],
  // A float with a block before its text, hidden after it was read.
  [
    { do: 'insert', at: 4228, piece: 1702 },
    { do: 'insert', at: 6503, piece: 526 },
    { do: 'rest', by: 34 },
    { do: 'toggle', at: 1133 },
  ],
];
/** Many more in the long form of `npm run test:robust`. A failure prints its seed. */
const SEQUENCES = Number(import.meta.env.FACTLIGHT_SEQUENCES);

describe('a changing page', () => {
  it(
    'has the same marks as after a fresh read, and paints those in view',
    async () => {
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
          // A cleared registry is looked for once a second, and ever later if that happens often.
          const timeout = changes.some((each) => each.do === 'clear') ? 20_000 : 800;
          await vi.waitFor(() => expect(unpaintedInView(marks.allMarks())).toEqual([]), { timeout });
          const fresh = begin(detector);
          await vi.waitFor(() => expect(fresh.reports).not.toEqual([]), { timeout: 3000 });
          await idle();
          await vi.waitFor(() => expect(places(marks)).toEqual(places(fresh.marks)), { timeout: 3000 });
        }),
        { numRuns: SEQUENCES, examples: FAILED.map((changes) => [changes]), verbose: 1 },
      );
    },
    SEQUENCES * 4000,
  );
});

/** How a page writes a document: a first piece after `close` replaces what was there. */
type Writing = { readonly do: 'write'; readonly piece: number } | { readonly do: 'close' | 'rest' };

const writing: fc.Arbitrary<Writing> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write'), piece: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('close', 'rest') }) },
);

describe('a document that is written anew', () => {
  it(
    'has the same marks as after a fresh read',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(writing, { minLength: 3, maxLength: 20 }), async (writings) => {
          clearPage();
          const page = openFrame();
          const detector = createFakeDetector();
          const { marks } = begin(detector, page);
          for (const each of writings) {
            if (each.do === 'write') page.write(pick(PIECES, each.piece) ?? '');
            else if (each.do === 'close') page.close();
            else await frames(2);
          }
          page.close();
          await frames(3);
          const fresh = begin(detector, page);
          await vi.waitFor(() => expect(fresh.reports).not.toEqual([]), { timeout: 3000 });
          await idle();
          await vi.waitFor(() => expect(places(marks, page)).toEqual(places(fresh.marks, page)), {
            timeout: 3000,
          });
        }),
        { numRuns: Math.ceil(SEQUENCES / 4), verbose: 1 },
      );
    },
    SEQUENCES * 4000,
  );
});

/** The document of a new frame, with a name in it. */
function openFrame(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  page.write('<p>A page about Qwen</p>');
  page.close();
  return page;
}

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
    case 'normalise':
      pick(nodes(), change.at)?.normalize();
      break;
    case 'adopt': {
      // To another document and back, as drag-and-drop libraries and portals do.
      const node = pick(nodes(), change.at);
      const next = node?.nextSibling ?? null;
      const parent = node?.parentNode;
      if (node) parent?.insertBefore(new Document().adoptNode(node), next);
      break;
    }
    case 'edit': {
      const element = pick(nodes().filter(isHTMLElement), change.at);
      if (element) element.contentEditable = element.isContentEditable ? 'inherit' : 'true';
      break;
    }
    case 'fill':
      fill(pick(nodes().filter(isHTMLElement), change.at), change.piece);
      break;
    case 'attach':
      attach(pick(nodes().filter(isHTMLElement), change.at), change.piece);
      break;
    case 'dress': {
      const element = pick(nodes().filter(isHTMLElement), change.at);
      element?.classList.toggle(`look-${change.piece % 3}`);
      element?.style.setProperty('opacity', String(change.piece % 2));
      break;
    }
    case 'clear':
      CSS.highlights.clear();
      break;
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

function fill(element: HTMLElement | undefined, piece: number): void {
  if (element) element.innerHTML = pick(PIECES, piece) ?? '';
}

/** A root that a built-in element gets later is not found: only custom elements are looked at again. */
const TAKES_ROOT = new Set(['x-w']);

function attach(element: HTMLElement | undefined, piece: number): void {
  if (!element || element.shadowRoot || !TAKES_ROOT.has(element.localName)) return;
  const text = pick(TEXTS, piece) ?? '';
  element.attachShadow({ mode: 'open' }).innerHTML = `<p>${text} and Qwen</p><slot></slot>`;
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

function places(marks: PageMarks, page = document): string[] {
  const all: Node[] = nodes(page.querySelector('main') ?? page.body);
  const place = (node: Node, offset: number) => `${all.indexOf(node)}:${offset}`;
  return marks.allMarks().map(({ mention, range }) => {
    const from = place(range.startContainer, range.startOffset);
    return `${mention.entity} ${from}-${place(range.endContainer, range.endOffset)}`;
  });
}
