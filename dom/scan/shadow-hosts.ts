import { HOST_TAG } from '../text/element-kinds.ts';

/** Finds shadow roots, also those that are attached later. */
export interface ShadowHosts {
  /** Queues `root` and all below it. */
  search(root: Node): void;
  /** Lets a root be found again: its host has left the page and may come back. */
  forget(root: ShadowRoot): void;
  /** Goes on until `deadline`; true when nothing is queued. */
  step(deadline: number): boolean;
  /** Ms until the next `revisit` is worth it; null when no element may still get a root. */
  revisitDelay(): number | null;
  /** Looks again at elements that had no root yet. */
  revisit(): void;
}

/** The elements besides custom ones that a page can attach a root to, and does. */
const ATTACHABLE = new Set(['article', 'aside', 'div', 'footer', 'header', 'main', 'nav', 'section', 'span']);
/** A custom element without a root is looked at again after so long, in ms: attaching one tells nobody. */
const REVISITS_MS: readonly number[] = [250, 1000, 4000, 16_000];
const CLOCK_STRIDE = 32;

/** `shadowRootOf` gives open and closed roots; `found` is told of each root once. */
export function createShadowHosts(
  shadowRootOf: (element: Element) => ShadowRoot | null,
  found: (root: ShadowRoot) => void,
): ShadowHosts {
  const queue: Node[] = [];
  const known = new WeakSet<ShadowRoot>();
  /** How often each has been looked at in vain. */
  const waiting = new Map<Element, number>();
  let walker: TreeWalker | null = null;

  function visit(element: Element): void {
    const isCustom = element.localName.includes('-');
    if (!isCustom && !ATTACHABLE.has(element.localName)) return;
    if (element.localName === HOST_TAG) return;
    // The extension API that opens closed roots is slow: of plain elements, only empty ones are worth it.
    const root = isCustom || !element.firstChild ? shadowRootOf(element) : element.shadowRoot;
    if (root) tell(root);
    else if (isCustom && !waiting.has(element)) waiting.set(element, 0);
  }

  function tell(root: ShadowRoot): void {
    if (known.has(root)) return;
    known.add(root);
    found(root);
    queue.push(root);
  }

  function nextWalker(): TreeWalker | null {
    const root = queue.pop();
    if (!root) return null;
    if (root.nodeType === Node.ELEMENT_NODE) visit(root as Element);
    return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  }

  return {
    search: (root) => void queue.push(root),
    forget: (root) => void known.delete(root),
    step(deadline) {
      for (;;) {
        walker ??= nextWalker();
        if (!walker) return true;
        for (let i = 0; i < CLOCK_STRIDE; i++) {
          const element = walker.nextNode();
          if (element) visit(element as Element);
          else {
            walker = null;
            break;
          }
        }
        if (performance.now() >= deadline) return false;
      }
    },
    revisitDelay: () => REVISITS_MS[Math.min(...waiting.values())] ?? null,
    revisit() {
      for (const [element, visits] of waiting) {
        const root = element.isConnected ? shadowRootOf(element) : null;
        if (root) tell(root);
        if (root || !element.isConnected || visits + 1 >= REVISITS_MS.length) waiting.delete(element);
        else waiting.set(element, visits + 1);
      }
    },
  };
}
