import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { resolveLocale, type Settings } from '../../core/settings/settings.ts';
import { browserLanguages, readSettings, watchSettings } from '../storage/settings.ts';

/** The reader's settings, kept current; undefined until they have been read. Throws if they cannot be. */
export function useSettings(): Settings | undefined {
  const [read, setRead] = useState<{ readonly settings?: Settings; readonly failure?: unknown }>({});
  useEffect(() => {
    const mounted = new AbortController();
    const show = (settings: Settings) => setRead({ settings });
    watchSettings(mounted.signal, show);
    readSettings().then(show, (failure: unknown) => setRead({ failure: failure ?? 'no reason given' }));
    return () => mounted.abort();
  }, []);
  if (read.failure !== undefined) throw read.failure;
  return read.settings;
}

/** The language to show, which also becomes the document's. Until settings have been read, it is the browser's. */
export function useLocale(settings: Settings | undefined): Locale {
  const locale = resolveLocale(settings?.language ?? 'auto', browserLanguages());
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return locale;
}
