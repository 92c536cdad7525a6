import type { ComponentChildren } from 'preact';
import type { Locale } from '../../core/locale.ts';
import type { Theme } from '../../core/settings/settings.ts';
import { TranslateContext, useTranslateFor } from './translate-context.ts';

/** What every root is told about the reader. */
export interface SurfaceSettings {
  readonly locale: Locale;
  readonly theme: Theme;
}

interface SurfaceProps extends SurfaceSettings {
  readonly children: ComponentChildren;
}

/** Carries the tokens, the theme, the language and its direction for everything inside. Lays nothing out itself. */
export function Surface({ locale, theme, children }: SurfaceProps) {
  const translate = useTranslateFor(locale);
  return (
    <div class="factlight" data-theme={theme} lang={locale} dir="ltr">
      <TranslateContext.Provider value={translate}>{children}</TranslateContext.Provider>
    </div>
  );
}
