import { useEffect } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { createTranslate, type MessageKey } from '../../locales/translate.ts';

/** Names the page in its tab, which tells it from other tabs of ours; never what is asked in it. */
export function useTitle(key: MessageKey, locale: Locale): void {
  useEffect(() => {
    document.title = `${createTranslate(locale)(key)} – Factlight`;
  }, [key, locale]);
}
