import type { CardActions } from '../components/card/card-actions.ts';
import type { Card } from '../core/facts/card.ts';
import { citeClaim, linkTo } from '../core/facts/citation.ts';
import type { Locale } from '../core/locale.ts';
import type { TextForms } from '../core/text-forms.ts';
import { copyText } from '../dom/copy-text.ts';
import { createTranslate } from '../locales/translate.ts';

/** What can be copied from a card, on a page and in the popup. */
export function copyActions(card: Card, locale: Locale): Pick<CardActions, 'onCopy' | 'onCopyLink'> {
  return {
    onCopy: async (claim) => copy(citeClaim(claim, card, createTranslate(locale))),
    onCopyLink: async (source) => copy(linkTo(source)),
  };
}

/** Throws when the browser refuses, so that the button does not say “Copied”. */
export function copy(text: TextForms): void {
  if (!copyText(document, text)) throw new Error('the browser refused to copy');
}
