import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { resolveLocale, type Settings } from '../../core/settings/settings.ts';
import { addTexts, hasTexts } from '../../locales/translate.ts';
import { attempt } from '../async/attempt.ts';
import { sendMessage } from '../messages/send-message.ts';
import { browserLanguages, readSettings } from '../storage/settings.ts';

/** The language to show, which also becomes the document's: the last chosen one whose texts are loaded. */
export function useLocale(settings: Settings | undefined): Locale {
  const wanted = resolveLocale(settings?.language ?? 'auto', browserLanguages());
  const [locale, setLocale] = useState<Locale>(hasTexts(wanted) ? wanted : 'en');
  useEffect(() => {
    let isCurrent = true;
    loadTexts(wanted).then(() => isCurrent && setLocale(wanted));
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return locale;
}

/** Loads the texts that a surface may show first, so that it does not begin in English. */
export async function prepareTexts(): Promise<void> {
  const settings = await attempt('read settings', readSettings());
  const chosen = settings.ok ? settings.value.language : 'auto';
  const languages = new Set(['auto' as const, chosen].map((each) => resolveLocale(each, browserLanguages())));
  await Promise.all([...languages].map(loadTexts));
}

async function loadTexts(locale: Locale): Promise<void> {
  if (hasTexts(locale)) return;
  const texts = await attempt('read texts', sendMessage('getTexts', { locale }));
  if (texts.ok) addTexts(locale, texts.value);
}
