import { isCardHost } from '../text/card-hosts.ts';
import {
  createWalkerIn,
  firstChildOf,
  isAttached,
  nameOf,
  nodeTypeOf,
  openRootOf,
} from '../text/safe-node.ts';
import { documentOf } from '../text/tree-order.ts';

/** A search for shadow roots, including those that are attached later. */
interface ShadowHosts {
  /** Queues `root` and everything below it. */
  search(root: Node): void;
  /** Allows a root to be found again after its host left the page. */
  forget(root: ShadowRoot): void;
  /** Searches until `deadline` (`performance.now()` time); true when the queue is empty. */
  step(deadline: number): boolean;
  /** Milliseconds until `revisit` is due; null when no element is waiting for a root. */
  revisitDelay(): number | null;
  /** Checks the custom elements that had no root yet. */
  revisit(): void;
}

/** The built-in elements that may have a shadow root. */
const ATTACHABLE = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** Attaching a root causes no event, so a custom element without one is checked again after these times. */
const REVISITS_MS: readonly number[] = [250, 1000, 4000, 16_000];
/** Elements visited between two looks at the clock. */
const CLOCK_STRIDE = 32;

/** `shadowRootOf` opens open and closed roots; `onFound` gets each root once. */
export function createShadowHosts(
  shadowRootOf: (element: Element) => ShadowRoot | null,
  onFound: (root: ShadowRoot) => void,
): ShadowHosts {
  const queue: Node[] = [];
  const known = new WeakSet<ShadowRoot>();
  const rootless = createRootless(shadowRootOf, report);
  let walker: TreeWalker | null = null;

  function visit(element: Element): void {
    const isCustom = nameOf(element).includes('-');
    if (!isCustom && !ATTACHABLE.has(nameOf(element))) return;
    if (isCardHost(element)) return;
    // Opening closed roots is slow, so only empty built-in elements are tried.
    const root = isCustom || !firstChildOf(element) ? shadowRootOf(element) : openRootOf(element);
    if (root) report(root);
    else if (isCustom) rootless.add(element);
  }

  function report(root: ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    onFound(root);
    queue.push(root);
  }

  function nextWalker(): TreeWalker | null {
    const root = queue.pop();
    if (!root) return null;
    if (nodeTypeOf(root) === Node.ELEMENT_NODE) visit(root as Element);
    return createWalkerIn(documentOf(root), root, NodeFilter.SHOW_ELEMENT);
  }

  /** Visits a few elements; false when the tree is exhausted. */
  function visitSome(tree: TreeWalker): boolean {
    for (let i = 0; i < CLOCK_STRIDE; i++) {
      const element = tree.nextNode();
      if (!element) return false;
      visit(element as Element);
    }
    return true;
  }

  return {
    search: (root) => void queue.push(root),
    forget: (root) => void known.delete(root),
    step(deadline) {
      for (;;) {
        walker ??= nextWalker();
        if (!walker) return true;
        if (!visitSome(walker)) walker = null;
        if (performance.now() >= deadline) return false;
      }
    },
    revisitDelay: rootless.revisitDelay,
    revisit: rootless.revisit,
  };
}

/** Custom elements that may still get a root, with the number of times each was revisited. */
function createRootless(
  shadowRootOf: (element: Element) => ShadowRoot | null,
  onFound: (root: ShadowRoot) => void,
) {
  const visitsOf = new Map<Element, number>();
  return {
    add(element: Element) {
      if (!visitsOf.has(element)) visitsOf.set(element, 0);
    },
    revisitDelay: () => REVISITS_MS[Math.min(...visitsOf.values())] ?? null,
    revisit() {
      for (const [element, visits] of visitsOf) {
        const root = isAttached(element) ? shadowRootOf(element) : null;
        if (root) onFound(root);
        const isGivenUp = !isAttached(element) || visits + 1 >= REVISITS_MS.length;
        if (root || isGivenUp) visitsOf.delete(element);
        else visitsOf.set(element, visits + 1);
      }
    },
  };
}
