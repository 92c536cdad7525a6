import type { ComponentChildren } from 'preact';
import type { Locale } from '../../core/locale.ts';
import type { Theme } from '../../core/settings/settings.ts';
import { TranslateContext, useTranslateFor } from './translate-context.ts';

/** The reader's choices that every surface follows. */
export interface SurfaceSettings {
  readonly locale: Locale;
  readonly theme: Theme;
}

interface SurfaceProps extends SurfaceSettings {
  readonly children: ComponentChildren;
}

/** Sets design tokens, theme, language and direction for everything inside. It has no layout of its own. */
export function Surface({ locale, theme, children }: SurfaceProps) {
  const translate = useTranslateFor(locale);
  return (
    <div class="factlight" data-theme={theme} lang={locale} dir="ltr">
      <TranslateContext.Provider value={translate}>{children}</TranslateContext.Provider>
    </div>
  );
}
