import { isEditable } from './element-roles.ts';
import type { PointerDeps } from './pointer-deps.ts';
import type { PointerSampler } from './pointer-sampler.ts';

/** The pause between two keys of a slow typist. */
const TYPING_QUIET_MS = 600;

/** Escape closes; typing and selecting end a dwell. No key is taken from the page. */
export function listenToTyping<T>(around: PointerDeps<T>, sampler: PointerSampler): void {
  const { window, signal, dispatch } = around;

  const keydown = (event: KeyboardEvent) => {
    // A card with focus sees its keys first: a menu inside it may want the Escape.
    if (event.isComposing || around.focusedCard() !== null) return;
    if (event.key === 'Escape') return dispatch({ type: 'escape', focus: null });
    if (!isEditable(event.composedPath()[0] ?? null)) return;
    sampler.quietUntil(event.timeStamp + TYPING_QUIET_MS);
    dispatch({ type: 'interrupt' });
  };

  const select = () => {
    if (!around.isBusy() || around.focusedCard() !== null) return;
    if (window.document.getSelection()?.isCollapsed === false) dispatch({ type: 'interrupt' });
  };

  const passive = { passive: true, capture: true, signal } as const;
  window.addEventListener('keydown', keydown, passive);
  window.document.addEventListener('selectionchange', select, passive);
}
