import { addLastingListener } from './lasting-listeners.ts';

interface ListenOptions {
  readonly signal: AbortSignal;
  readonly capture?: boolean;
  readonly passive?: boolean;
}

/** A page can make events of its own; only the browser's say what the reader did. */
let isOfReader = (event: Event): boolean => event.isTrusted;

/** Adds a listener that ignores events made by the page. Every listener in dom/input and overlay/ is added here. */
export function listen<Type extends keyof DocumentEventMap>(
  target: EventTarget,
  type: Type,
  handle: (event: DocumentEventMap[Type]) => void,
  options: ListenOptions,
): void {
  const onlyOfReader = (event: Event) => {
    if (isOfReader(event)) handle(event as DocumentEventMap[Type]);
  };
  addLastingListener(target, type, onlyOfReader, options);
}

/** For tests with events of their own, until `signal` aborts. No page can reach the modules of an extension. */
export function acceptEveryEvent(signal: AbortSignal): void {
  const strict = isOfReader;
  isOfReader = () => true;
  signal.addEventListener('abort', () => {
    isOfReader = strict;
  });
}
