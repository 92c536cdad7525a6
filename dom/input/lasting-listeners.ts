import { nodeTypeOf, rootOf } from '../text/safe-node.ts';

/**
 * `document.open()` erases every listener on a window and its document, those of extensions too, but no observer. This
 * file adds such listeners again; adding one that is still there changes nothing.
 */
interface Renewals {
  readonly callbacks: Set<() => void>;
  readonly observer: MutationObserver;
}

/** Not the target's own, which a named element of the document may hide. */
const listenTo = EventTarget.prototype.addEventListener;

const renewals = new WeakMap<Document, Renewals>();

interface LastingOptions extends AddEventListenerOptions {
  readonly signal: AbortSignal;
}

/** Listens until `signal` aborts, also after the page has begun its document anew. */
export function addLastingListener(
  target: EventTarget,
  type: string,
  handle: (event: Event) => void,
  options: LastingOptions,
): void {
  const add = () => listenTo.call(target, type, handle, options);
  add();
  const page = pageOf(target);
  if (page) onRenewal(page, add, options.signal);
}

/** Calls `callback` each time the document has got another root element. */
export function onRenewal(page: Document, callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const known = renewals.get(page) ?? watch(page);
  known.callbacks.add(callback);
  signal.addEventListener('abort', () => {
    known.callbacks.delete(callback);
    if (known.callbacks.size > 0) return;
    known.observer.disconnect();
    renewals.delete(page);
  });
}

/** Sees the children of the document alone, which hardly ever change. */
function watch(page: Document): Renewals {
  const callbacks = new Set<() => void>();
  let root = rootOf(page);
  const observer = new MutationObserver(() => {
    if (rootOf(page) === root) return;
    root = rootOf(page);
    for (const callback of callbacks) callback();
  });
  observer.observe(page, { childList: true });
  const created = { callbacks, observer };
  renewals.set(page, created);
  return created;
}

/** The document whose renewal erases the listeners of `target`. */
function pageOf(target: EventTarget): Document | null {
  // Not `instanceof`: the document may be that of another window, and have an image named “window” or “document”.
  const { window } = target as Window;
  if (window === target) return window.document;
  return nodeTypeOf(target as Node) === 9 ? (target as Document) : null;
}
