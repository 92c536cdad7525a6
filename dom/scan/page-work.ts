import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { MarkedBlocks, UpdatedBlock } from '../marks/marked-blocks.ts';
import { EDITABLE, isEditorPage, isElement, isText, kindOf } from '../text/element-kinds.ts';
import { isOneRun, readRun } from '../text/text-blocks.ts';
import { createPageObserver, type PageChanges } from './page-observer.ts';
import { createPageScan, type PageScan, type ScanSink } from './page-scan.ts';
import { createShadowHosts } from './shadow-hosts.ts';
import { createSlices, type Urgency } from './slices.ts';
import { topmostNode } from './topmost-node.ts';

export interface PageWorkOptions {
  readonly page: Document;
  readonly detector: PageDetector;
  readonly blocks: MarkedBlocks;
  readonly signal: AbortSignal;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly rootFound: (root: ShadowRoot) => void;
  readonly rootLost: (root: ShadowRoot) => void;
  /** After each slice; `isSettled` once nothing but the search for shadow roots is left. */
  readonly sliceDone: (isSettled: boolean) => void;
  /** Told how many milliseconds each slice took. */
  readonly spent: (ms: number) => void;
}

/** Reads the page in slices, the viewport first, and follows its changes until the signal aborts. */
export function startPageWork(options: PageWorkOptions): void {
  const { page, detector, blocks, signal } = options;
  const scans: PageScan[] = [];
  /** Nodes around which the block must be read anew. */
  const touched = new Set<Node>();
  const roots = new Set<ShadowRoot>();
  const slices = createSlices(work, options.spent, signal);
  const observer = createPageObserver(() => slices.request('frame'), signal);
  const hosts = createShadowHosts(options.shadowRootOf, adoptRoot);
  const sink: ScanSink = { hit: lookIfNew, look };
  let isUnread = true;
  let isRevisiting = false;

  function adoptRoot(root: ShadowRoot): void {
    roots.add(root);
    options.rootFound(root);
    observer.observe(root);
    scans.push(createPageScan(root, detector, sink));
  }

  /** A hit of the rejection: the block is read and detected. */
  function lookIfNew(node: Text): Text | null {
    return update(node)?.nodes.at(-1) ?? null;
  }

  function update(node: Text): UpdatedBlock | null {
    const updated = blocks.update(node);
    if (updated) touchConnected(updated.parted);
    return updated;
  }

  /** Reads the block around a node anew, whatever it was before. */
  function look(node: Node): Text | null {
    const { nodes, texts } = readRun(node);
    const first = nodes[0];
    if (!first) return null;
    const isKnown = nodes.some((text) => blocks.has(text));
    if ((isKnown || detector.findName(texts.join(''), 0) >= 0) && !update(first)) {
      touchConnected(blocks.dissolve(nodes));
    }
    return nodes.at(-1) ?? null;
  }

  function touchConnected(nodes: Iterable<Text>): void {
    for (const node of nodes) if (node.isConnected) touched.add(node);
  }

  function follow(changes: PageChanges): void {
    for (const node of changes.removed) {
      if (isText(node)) touchConnected(blocks.dissolve([node]));
      else if (node.firstChild) touchConnected(blocks.dissolve(textsIn(node)));
    }
    if (changes.removed.length > 0) dropLostRoots();
    for (const node of changes.added) if (node.isConnected) add(node);
    for (const node of changes.touched) touched.add(node);
  }

  function dropLostRoots(): void {
    for (const root of roots) {
      if (root.isConnected) continue;
      blocks.dissolve(textsIn(root));
      roots.delete(root);
      hosts.forget(root);
      options.rootLost(root);
    }
  }

  function add(node: Node): void {
    touched.add(node);
    if (!isElement(node)) return;
    hosts.search(node);
    // What streams in most is a paragraph or a row: to read it as a block costs a fraction of a scan.
    if (isOneRun(node)) touched.add(node.firstChild ?? node);
    else scans.push(createPageScan(node, detector, sink));
  }

  /** Looks at everything: blocks that are known, then the whole page. */
  function readAll(): void {
    isUnread = false;
    scans.length = 0;
    touched.clear();
    for (const node of blocks.firstNodes()) {
      if (node.isConnected) touched.add(node);
      else touchConnected(blocks.dissolve([node]));
    }
    dropLostRoots();
    readTree(page.body, topmostNode(page) ?? page.body);
    for (const root of roots) readTree(root);
  }

  function readTree(tree: Element | ShadowRoot | null, from?: Node): void {
    if (!tree) return;
    scans.push(createPageScan(tree, detector, sink, { from }));
    hosts.search(tree);
  }

  function stepTouched(deadline: number): boolean {
    for (const node of touched) {
      touched.delete(node);
      const isOfText = node.isConnected && !(isElement(node) && kindOf(node) === 'break');
      if (isOfText) look(node);
      if (performance.now() >= deadline) return touched.size === 0;
    }
    return true;
  }

  function stepScans(deadline: number): boolean {
    for (;;) {
      const scan = scans[0];
      if (!scan) return true;
      if (scan.step(deadline)) scans.shift();
      else return false;
    }
  }

  function stepRechecks(deadline: number): boolean {
    while (blocks.recheckOne()) if (performance.now() >= deadline) return false;
    return true;
  }

  function work(deadline: number): Urgency | null {
    const changes = observer.take();
    if (isEditorPage(page)) {
      blocks.clear();
      options.sliceDone(true);
      return null;
    }
    if (isUnread || changes === 'flood') readAll();
    else if (changes) follow(changes);
    // A scan may touch what was read before.
    const isDone = stepTouched(deadline) && stepScans(deadline) && stepRechecks(deadline);
    const isSettled = isDone && touched.size === 0;
    options.sliceDone(isSettled);
    if (!isSettled) return 'soon';
    if (!hosts.step(deadline)) return 'idle';
    if (scans.length > 0) return 'soon';
    revisitHosts();
    return null;
  }

  function revisitHosts(): void {
    const delay = hosts.revisitDelay();
    if (isRevisiting || delay === null) return;
    isRevisiting = true;
    const timer = setTimeout(() => {
      isRevisiting = false;
      hosts.revisit();
      slices.request('idle');
    }, delay);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  observer.observe(page);
  page.addEventListener(
    'focusin',
    ({ target }) => {
      const editor = isElement(target as Node) ? (target as Element).closest(EDITABLE) : null;
      if (!editor) return;
      blocks.dissolve(textsIn(editor));
      options.sliceDone(true);
    },
    { signal },
  );
  slices.begin();
}

function* textsIn(root: Node): Iterable<Text> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
