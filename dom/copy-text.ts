import type { TextForms } from '../core/text-forms.ts';

/**
 * Copies inside a click; false when it could not. Unlike the clipboard API it works on pages without a secure
 * origin, in frames of other origins and with every type. Selection and focus stay.
 */
export function copyText(document: Document, text: TextForms): boolean {
  const window = document.defaultView;
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    if (!data) return;
    event.preventDefault();
    // The page's own handlers shall neither see nor change it.
    event.stopImmediatePropagation();
    data.clearData();
    data.setData('text/plain', text.plain);
    data.setData('text/html', text.html);
    data.setData('text/markdown', text.markdown);
    isFilled = true;
  };
  // First on the event's way; a listener that the page put there before runs before, and is overwritten.
  window?.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isFilled;
  } finally {
    window?.removeEventListener('copy', fill, { capture: true });
  }
}
