import type { TextForms } from '../core/text-forms.ts';
import { viewOf } from './text/safe-node.ts';

/**
 * Copies during a click; false when the browser refuses. Unlike the clipboard API, this works on insecure pages, in
 * cross-origin frames and with every media type. Selection and focus stay as they are.
 */
export function copyText(document: Document, text: TextForms): boolean {
  const window = viewOf(document);
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    // A page may make such an event during the click, to be handed the text.
    if (!data || !event.isTrusted) return;
    event.preventDefault();
    // Keeps the page's handlers from seeing or changing the text.
    event.stopImmediatePropagation();
    data.clearData();
    data.setData('text/plain', text.plain);
    data.setData('text/html', text.html);
    data.setData('text/markdown', text.markdown);
    isFilled = true;
  };
  // On window in the capture phase, the first stop; what an earlier listener of the page has set is overwritten.
  window?.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isFilled;
  } finally {
    window?.removeEventListener('copy', fill, { capture: true });
  }
}
