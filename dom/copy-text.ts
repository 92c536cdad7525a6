import type { TextForms } from '../core/text-forms.ts';

/**
 * Copies all forms of a text; returns false on failure. Call it inside a click. Unlike the Clipboard API, it works on
 * pages without a secure origin, in cross-origin frames and for every type. Selection and focus do not change.
 */
export function copyText(document: Document, text: TextForms): boolean {
  const window = document.defaultView;
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (!data) return;
    event.preventDefault();
    // Hides the event from the page's own handlers.
    event.stopImmediatePropagation();
    data.clearData();
    data.setData('text/plain', text.plain);
    data.setData('text/html', text.html);
    data.setData('text/markdown', text.markdown);
    isFilled = true;
  };
  // Capturing on the window precedes all other listeners, except one that the page added to it before: what that one
  // wrote is overwritten.
  window?.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isFilled;
  } finally {
    window?.removeEventListener('copy', fill, { capture: true });
  }
}
