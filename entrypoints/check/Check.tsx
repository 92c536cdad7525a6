import { CheckPage } from '../../components/check/CheckPage.tsx';
import { RELATION_KEYS } from '../../components/number/NumberVerdict.tsx';
import { citeTextCheck } from '../../core/checking/cite-text-check.ts';
import { citeClaim } from '../../core/facts/citation.ts';
import { useLocale } from '../../extension/hooks/use-locale.ts';
import { useSettings } from '../../extension/hooks/use-settings.ts';
import { createTranslate } from '../../locales/translate.ts';
import { copy } from '../../overlay/copy-actions.ts';
import { useCards } from '../pages/use-cards.ts';
import { useTitle } from '../pages/use-title.ts';
import { useTextCheck } from './use-text-check.ts';

/** State and wiring of “Check a text”; `CheckPage` is the view. `text` is checked at once. */
export function Check({ text }: { readonly text: string | undefined }) {
  const settings = useSettings();
  const locale = useLocale(settings);
  useTitle('checkTitle', locale);
  const { card, open } = useCards(locale);
  const { state, check, edit } = useTextCheck(text, settings, locale);
  const t = createTranslate(locale);
  const texts = Object.assign((...key: Parameters<typeof t>) => t(...key), {
    locale,
    quote: (sentence: string) => t('checkQuote', { sentence }),
    relation: (relation: keyof typeof RELATION_KEYS) => t(RELATION_KEYS[relation]),
  });
  if (!settings) return null;
  return (
    <CheckPage
      locale={locale}
      theme={settings.theme}
      text={text}
      state={state}
      card={card}
      actions={{
        onCheck: check,
        onEdit() {
          card?.actions.onClose?.();
          edit();
        },
        onOpenCard: open,
        onCopyCheck: (result) => copy(citeTextCheck(result, texts)),
        onCopyClaim: (claim, from) => copy(citeClaim(claim, from, t)),
      }}
    />
  );
}
