import { listen } from '../../../dom/input/listen.ts';
import { selectionOf } from '../../../dom/text/safe-node.ts';
import type { CardElement } from '../element/card-element.ts';

/**
 * Text of a card can be selected from a press in it until the pointer leaves without a selection, or presses elsewhere.
 * Otherwise a page could select it too and read the selection (card-frame.css).
 */
export function allowSelection({ host, root, frame }: CardElement, signal: AbortSignal): void {
  const { ownerDocument: document } = host;
  const forbid = () => delete frame.dataset.selectable;
  const hasSelection = () => selectionIn(root, document)?.isCollapsed === false;
  const pressed = ({ target }: Event) => target !== host && forbid();

  listen(root, 'pointerdown', () => (frame.dataset.selectable = ''), { capture: true, signal });
  listen(host, 'pointerleave', ({ buttons }) => buttons === 0 && !hasSelection() && forbid(), { signal });
  listen(document, 'pointerdown', pressed, { capture: true, passive: true, signal });
}

/** Chromium has a selection for each shadow tree, other browsers one for the document. */
function selectionIn(root: ShadowRoot, document: Document): Selection | null {
  const own = root as { getSelection?: () => Selection | null };
  return own.getSelection ? own.getSelection() : selectionOf(document);
}
