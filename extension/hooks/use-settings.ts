import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { resolveLocale, type Settings } from '../../core/settings/settings.ts';
import { browserLanguages, readSettings, watchSettings } from '../storage/settings.ts';

/** The reader's settings, kept current; undefined until they have been read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const mounted = new AbortController();
    watchSettings(mounted.signal, setSettings);
    readSettings().then(setSettings);
    return () => mounted.abort();
  }, []);
  return settings;
}

/** The language to show, which also becomes the document's. Until settings have been read, it is the browser's. */
export function useLocale(settings: Settings | undefined): Locale {
  const locale = resolveLocale(settings?.language ?? 'auto', browserLanguages());
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return locale;
}
