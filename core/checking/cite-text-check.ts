import type { Card } from '../facts/card.ts';
import { type CitationTexts, citeClaim } from '../facts/citation.ts';
import { writeParagraph } from '../facts/markup.ts';
import { joinParts } from '../facts/punctuation.ts';
import { joinParagraphs, type TextForms } from '../text-forms.ts';
import type { CheckedName, CheckedNumber, Quote, TextCheck } from './text-check.ts';

/** The interface texts that the result of a check uses, in one language. */
export interface CheckTexts extends CitationTexts {
  readonly quote: (sentence: string) => string;
  readonly relation: (relation: CheckedNumber['relation']) => string;
}

/** The result as text to paste: each number in its sentence with its citation, then each name with its cautions. */
export function citeTextCheck({ numbers, names }: TextCheck, texts: CheckTexts): TextForms {
  const cited = new Set(numbers.map(({ claim }) => claim.id));
  return joinParagraphs([
    ...numbers.flatMap((each) => citeNumber(each, texts)),
    ...names.flatMap((each) => citeName(each, cited, texts)),
  ]);
}

function citeNumber({ quotes, relation, claim, card }: CheckedNumber, texts: CheckTexts): TextForms[] {
  const said = quotes.map((quote) => texts.quote(textOf(quote))).join(' ');
  return [
    writeParagraph((markup) => `${markup.text(said)} ${markup.strong(texts.relation(relation))}`),
    citeClaim(claim, card, texts),
  ];
}

function textOf(quote: Quote): string {
  const text = quote.map((piece) => piece.text).join('');
  return text.replace(/\s+/g, ' ').trim();
}

/** Its cautions only where no number has brought them already. */
function citeName({ card }: CheckedName, cited: Set<string>, texts: CheckTexts): TextForms[] {
  const claims = cautionClaims(card).filter(({ id }) => !cited.has(id));
  for (const { id } of claims) cited.add(id);
  const { name, otherName, summary } = card.entity;
  const names = joinParts([name, otherName], texts.locale);
  return [
    writeParagraph((markup) => `${markup.strong(names)} ${markup.text(summary)}`),
    ...claims.map((claim) => citeClaim(claim, card, texts)),
  ];
}

function cautionClaims({ cautions, claims }: Card): Card['claims'] {
  return claims.filter(({ id }) => cautions.some(({ claim }) => claim === id));
}
