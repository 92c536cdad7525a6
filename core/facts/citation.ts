import type { Locale } from '../locale.ts';
import type { TextForms } from '../text-forms.ts';
import type { Card, CardClaim, CardFinding, CardSource } from './card.ts';
import { citedInCheck } from './cited-sources.ts';
import { formatDate } from './format-date.ts';
import { formatValue } from './format-value.ts';
import { httpsLink } from './https-link.ts';
import { HTML, MARKDOWN, type Markup, PLAIN } from './markup.ts';
import { asSentence, inBrackets, joinItems, joinParts, joinSentences } from './punctuation.ts';

type CitationKey =
  | 'citationSubject'
  | 'citationBetter'
  | 'citationArticle'
  | 'citationSources'
  | 'citationChecked'
  | 'claimSecondary'
  | 'verdictCorroborated'
  | 'verdictImprecise'
  | 'verdictContradicted'
  | 'verdictNotFound';

/** The interface texts that a citation uses, in one language. */
export interface CitationTexts {
  (key: CitationKey, values?: Readonly<Record<string, string>>): string;
  readonly locale: Locale;
}

const VERDICTS = {
  corroborated: 'verdictCorroborated',
  imprecise: 'verdictImprecise',
  contradicted: 'verdictContradicted',
  'not-found': 'verdictNotFound',
} as const;

/** A claim as one paragraph. The better figure comes first, so the article's is never quoted without its check. */
export function citeClaim(claim: CardClaim, card: Card, texts: CitationTexts): TextForms {
  return {
    plain: citation(claim, card, texts, PLAIN),
    markdown: citation(claim, card, texts, MARKDOWN),
    html: `<p>${citation(claim, card, texts, HTML)}</p>`,
  };
}

/** A source to paste: its address as plain text, and its title as a link in formats that have links. */
export function linkTo({ title, url = '' }: Pick<CardSource, 'title' | 'url'>): TextForms {
  return { plain: url, markdown: MARKDOWN.link(title, url), html: HTML.link(title, url) };
}

function citation(claim: CardClaim, card: Card, texts: CitationTexts, markup: Markup): string {
  const { check } = claim;
  const { locale } = texts;
  const better = check.better.map((finding) => citeFinding(finding, locale));
  const sources = citedSources(claim, card).map((source) => citeSource(source, texts, markup));
  const subject = texts('citationSubject', { entity: card.entity.name, label: claim.label });
  const sentences = [
    markup.strong(asSentence(subject, locale)),
    better.length > 0 && markup.text(texts('citationBetter', { values: joinItems(better, locale) })),
    markup.text(citeArticle(claim, card, texts)),
    check.note && markup.text(check.note),
    sources.length > 0 && texts('citationSources', { sources: joinItems(sources, locale) }),
    markup.text(texts('citationChecked', { date: formatDate(check.checkedOn, locale) })),
  ];
  return joinSentences(sentences, locale);
}

function citeFinding({ value, label, period, asOf }: CardFinding, locale: Locale): string {
  const about = joinParts([label, period, asOf && formatDate(asOf, locale)], locale);
  return formatValue(value, locale) + (about && inBrackets(about, locale));
}

function citeArticle({ value, says, check }: CardClaim, { article }: Card, texts: CitationTexts): string {
  return texts('citationArticle', {
    title: article.title,
    publisher: article.publisher,
    date: formatDate(article.date, texts.locale),
    value: value ? formatValue(value, texts.locale) : says.replace(/[.。]$/, ''),
    verdict: texts(VERDICTS[check.verdict]),
  });
}

function citeSource(source: CardSource, texts: CitationTexts, markup: Markup): string {
  const link = httpsLink(source.url);
  const name = link ? markup.link(source.publisher, link) : markup.text(source.publisher);
  const date = source.date && markup.text(formatDate(source.date, texts.locale));
  const secondary = source.weak && markup.text(texts('claimSecondary'));
  return joinParts([name, date, secondary], texts.locale);
}

function citedSources({ check }: CardClaim, card: Card): CardSource[] {
  return citedInCheck(check).flatMap((id) => card.sources.find((source) => source.id === id) ?? []);
}
