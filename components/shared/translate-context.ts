import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { createTranslate, type Translate } from '../../locales/translate.ts';

/** Provided by `Surface`; components read it with `useTranslate`. */
export const TranslateContext = createContext<Translate>(createTranslate('en'));

/** The texts of the surface around this component. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** The texts that `Surface` provides. */
export function useTranslateFor(locale: Locale): Translate {
  return useMemo(() => createTranslate(locale), [locale]);
}
