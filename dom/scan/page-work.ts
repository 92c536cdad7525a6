import type { PageDetector } from '../../core/detection/page-detector.ts';
import { addLastingListener } from '../input/lasting-listeners.ts';
import type { MarkSink } from '../marks/block-marks.ts';
import { createMarkedBlocks } from '../marks/marked-blocks.ts';
import { createSlices, type Urgency } from '../scheduling/time-slices.ts';
import { EDITABLE, isEditorPage } from '../text/editable.ts';
import { isElement } from '../text/element-kinds.ts';
import { bodyOf, closest, nameOf, rootOf } from '../text/safe-node.ts';
import { textNodesIn } from '../text/tree-order.ts';
import { applyChanges, dissolveFew, type ReadingParts, rereadTrees } from './apply-changes.ts';
import { createPageObserver } from './page-observer.ts';
import { createShadowTrees } from './shadow-trees.ts';
import { topmostNode } from './topmost-node.ts';
import { createWorkQueue } from './work-queue.ts';

interface PageWorkOptions {
  readonly page: Document;
  readonly detector: PageDetector;
  readonly marks: MarkSink;
  readonly signal: AbortSignal;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called after each slice; `isSettled` once only the search for shadow roots is left. */
  readonly onSliceDone: (isSettled: boolean) => void;
  /** Gets the milliseconds that each slice took. */
  readonly onWorkDone: (ms: number) => void;
}

export interface PageWork {
  /** The known shadow root of an element. */
  rootOf(host: Element): ShadowRoot | undefined;
  /** Removes all marks. */
  clear(): void;
}

/** Reads the page in slices, the viewport first, and follows its changes until the signal aborts. */
export function startPageWork(options: PageWorkOptions): PageWork {
  const { page, detector, marks, signal } = options;
  const slices = createSlices(work, options.onWorkDone, signal);
  const observer = createPageObserver(() => slices.request('frame'), signal);
  const blocks = createMarkedBlocks(detector, { ...marks, released: (nodes) => queue.touch(nodes) });
  const queue = createWorkQueue(detector, blocks);
  const trees = createShadowTrees({
    shadowRootOf: options.shadowRootOf,
    onFound(root) {
      observer.observe(root);
      queue.scan(root);
    },
    onLost(root) {
      if (!dissolveFew(textNodesIn(root), blocks)) queue.revisit();
    },
    onRevisit: () => slices.request('idle'),
    signal,
  });
  const parts = { blocks, queue, trees };
  let isUnread = true;

  function work(deadline: number): Urgency | null {
    const changes = observer.take();
    blocks.pageChanged(changes && changes !== 'flood' ? changes.targets : []);
    if (isEditorPage(page)) {
      blocks.clear();
      isUnread = true;
      options.onSliceDone(true);
      return null;
    }
    const isFollowed = changes !== 'flood' && (!changes || applyChanges(changes, parts));
    if (isUnread || !isFollowed) readAll(page, parts);
    isUnread = false;
    const isSettled = queue.step(deadline);
    options.onSliceDone(isSettled);
    if (!isSettled) return 'soon';
    if (!trees.step(deadline)) return 'idle';
    if (!queue.isEmpty()) return 'soon';
    trees.scheduleRevisit();
    return null;
  }

  function clearEditor({ target }: Event): void {
    const editor = isElement(target as Node) ? closest(target as Element, EDITABLE) : null;
    if (!editor) return;
    blocks.pageChanged(textNodesIn(editor));
    if (!dissolveFew(textNodesIn(editor), blocks)) isUnread = true;
    rereadTrees([editor], parts);
    slices.request('frame');
  }

  observer.observe(page);
  addLastingListener(page, 'focusin', clearEditor, { signal });
  // No event says that the whole page has become an editor or ceased to be one; focus moves around that time.
  addLastingListener(page, 'focusout', () => slices.request('frame'), { signal });
  slices.begin();
  return { rootOf: trees.rootOf, clear: blocks.clear };
}

/** Queues the whole page: known blocks first, then every tree. */
function readAll(page: Document, { queue, trees }: ReadingParts): void {
  queue.clear();
  queue.revisit();
  trees.dropDisconnected();
  const top = topOf(page);
  if (top) {
    queue.scan(top, topmostNode(page) ?? top);
    trees.search(top);
  }
  for (const root of trees.roots()) {
    queue.scan(root);
    trees.search(root);
  }
}

/** Roots that have no body yet, or that draw no card. */
const NOT_READ = new Set(['html', 'svg', 'math']);

/** What the page's text is in: the body, or the root of an XML document that has a style sheet. */
function topOf(page: Document): Element | null {
  const root = rootOf(page);
  return bodyOf(page) ?? (root && !NOT_READ.has(nameOf(root)) ? root : null);
}
