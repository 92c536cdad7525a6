import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { createTranslate, type Translate } from '../../locales/translate.ts';

/** Set by the three roots (card, popup, options); everything below reads it with `useTranslate`. */
export const TranslateContext = createContext<Translate>(createTranslate('en'));

/** The texts of the surface that this component is part of. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** The texts that a root hands to the context. */
export function useTranslateFor(locale: Locale): Translate {
  return useMemo(() => createTranslate(locale), [locale]);
}
