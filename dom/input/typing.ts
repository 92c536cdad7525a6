import { selectionOf } from '../text/safe-node.ts';
import { takesKeys } from './element-roles.ts';
import { listen } from './listen.ts';
import type { PointerDeps } from './pointer-deps.ts';
import type { PointerSampler } from './pointer-sampler.ts';

/** The pause between two keys of a slow typist. */
const TYPING_QUIET_MS = 600;

/** Escape closes the card; typing and selecting text end a dwell. The page still gets every key. */
export function listenToTyping<T>(deps: PointerDeps<T>, sampler: PointerSampler): void {
  const { window, signal, dispatch } = deps;

  const keydown = (event: KeyboardEvent) => {
    // A card with focus handles its own keys: a menu inside it may need the Escape.
    if (event.isComposing || deps.focusedCard() !== null) return;
    if (event.key === 'Escape') return dispatch({ type: 'escape', focus: null });
    if (!takesKeys(event.composedPath()[0] ?? null)) return;
    sampler.quietUntil(event.timeStamp + TYPING_QUIET_MS);
    dispatch({ type: 'interrupt' });
  };

  const select = () => {
    if (!deps.isBusy() || deps.focusedCard() !== null) return;
    if (selectionOf(window.document)?.isCollapsed === false) dispatch({ type: 'interrupt' });
  };

  const passive = { passive: true, capture: true, signal } as const;
  listen(window, 'keydown', keydown, passive);
  listen(window.document, 'selectionchange', select, passive);
}
