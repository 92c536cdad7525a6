import { isShadowRoot } from '../text/element-kinds.ts';
import { isAttached, parentOf } from '../text/safe-node.ts';
import { createShadowHosts } from './shadow-hosts.ts';

/** The shadow trees of a page: finds them, keeps track of them, drops those that leave the page. */
export interface ShadowTrees {
  roots(): Iterable<ShadowRoot>;
  rootOf(host: Element): ShadowRoot | undefined;
  /** The known trees inside the nodes, at any depth. */
  rootsIn(nodes: ReadonlySet<Node>): ShadowRoot[];
  /** Queues `root` and everything below it for the search. */
  search(root: Node): void;
  dropDisconnected(): void;
  /** Searches until `deadline` (`performance.now()` time); true when nothing is queued. */
  step(deadline: number): boolean;
  /** Plans to check elements that may still get a root; calls `onRevisit` when it has. */
  scheduleRevisit(): void;
}

interface ShadowTreesOptions {
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly onFound: (root: ShadowRoot) => void;
  readonly onLost: (root: ShadowRoot) => void;
  readonly onRevisit: () => void;
  readonly signal: AbortSignal;
}

export function createShadowTrees(options: ShadowTreesOptions): ShadowTrees {
  const roots = new Map<Element, ShadowRoot>();
  const hosts = createShadowHosts(options.shadowRootOf, (root) => {
    roots.set(root.host, root);
    options.onFound(root);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  options.signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    roots: () => roots.values(),
    rootOf: (host) => roots.get(host),
    rootsIn: (nodes) =>
      nodes.size === 0 ? [] : [...roots.values()].filter((root) => isInside(root.host, nodes)),
    search: hosts.search,
    step: hosts.step,
    dropDisconnected() {
      for (const [host, root] of roots) {
        if (isAttached(root)) continue;
        roots.delete(host);
        hosts.forget(root);
        options.onLost(root);
      }
    },
    scheduleRevisit() {
      const delay = hosts.revisitDelay();
      if (timer !== undefined || delay === null) return;
      timer = setTimeout(() => {
        timer = undefined;
        hosts.revisit();
        options.onRevisit();
      }, delay);
    },
  };
}

/** Whether `node` is one of the nodes, or inside one across the edges of shadow trees. */
function isInside(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let each: Node | null = node; each; each = isShadowRoot(each) ? each.host : parentOf(each)) {
    if (nodes.has(each)) return true;
  }
  return false;
}
