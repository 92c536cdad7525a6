import type { CardActions } from '../components/card/card-actions.ts';
import { RELATION_KEYS } from '../components/number/NumberVerdict.tsx';
import type { Card } from '../core/facts/card.ts';
import { citeClaim, citePageNumber, linkTo } from '../core/facts/citation.ts';
import type { Locale } from '../core/locale.ts';
import type { PageNumber } from '../core/page-number.ts';
import type { TextForms } from '../core/text-forms.ts';
import { copyText } from '../dom/copy-text.ts';
import { createTranslate } from '../locales/translate.ts';

/** What can be copied from a card, on a page and in the popup; `number` if it is the card of one. */
export function copyActions(
  card: Card,
  locale: Locale,
  number?: PageNumber,
): Pick<CardActions, 'onCopy' | 'onCopyLink'> {
  const t = createTranslate(locale);
  const relation = (key: PageNumber['relation']) => t(RELATION_KEYS[key]);
  const texts = Object.assign((...key: Parameters<typeof t>) => t(...key), { locale, relation });
  return {
    onCopy: async (claim) =>
      copy(
        claim.id === number?.claim
          ? citePageNumber(number, claim, card, texts)
          : citeClaim(claim, card, texts),
      ),
    onCopyLink: async (source) => copy(linkTo(source)),
  };
}

/** Throws when the browser refuses, so that the button does not say “Copied”. */
export function copy(text: TextForms): void {
  if (!copyText(document, text)) throw new Error('the browser refused to copy');
}
