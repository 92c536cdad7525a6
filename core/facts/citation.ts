import type { Locale } from '../locale.ts';
import type { PageNumber } from '../page-number.ts';
import { joinParagraphs, type TextForms } from '../text-forms.ts';
import type { Card, CardClaim, CardObservation, CardSource } from './card.ts';
import { VERDICT_KEYS, type Verdict } from './figure.ts';
import { formatDate } from './format-date.ts';
import { httpsLink } from './https-link.ts';
import { HTML, MARKDOWN, type Markup, writeParagraph } from './markup.ts';
import { asSentence, inBrackets, joinItems, joinParts, joinSentences } from './punctuation.ts';
import { type AspectKey, whatIsOff } from './what-is-off.ts';

type CitationKey =
  | 'citationSubject'
  | 'citationBetter'
  | 'citationArticle'
  | 'citationArticleByAi'
  | 'citationVerdict'
  | 'citationSources'
  | 'citationChecked'
  | 'citationPage'
  | 'claimSecondary'
  | (typeof VERDICT_KEYS)[Verdict]
  | AspectKey;

/** The interface texts that a citation uses, in one language. */
export interface CitationTexts {
  (key: CitationKey, values?: Readonly<Record<string, string>>): string;
  readonly locale: Locale;
}

interface NumberCitationTexts extends CitationTexts {
  readonly relation: (relation: PageNumber['relation']) => string;
}

/** A claim as one paragraph. The better figure comes first, so the article's is never quoted without its check. */
export function citeClaim(claim: CardClaim, card: Card, texts: CitationTexts): TextForms {
  return writeParagraph((markup) => citation(claim, card, texts, markup));
}

/** A number of a page: its sentence, what it is to the claim in the words of `relation`, then the claim. */
export function citePageNumber(
  number: PageNumber,
  claim: CardClaim,
  card: Card,
  texts: NumberCitationTexts,
): TextForms {
  const { sentence } = number.quote;
  const verdict = number.relation === 'article' && citeVerdict(claim, texts);
  const relation = joinParts([texts.relation(number.relation), verdict], texts.locale);
  return joinParagraphs([
    writeParagraph((markup) => {
      const said = markup.text(texts('citationPage', { sentence }));
      return joinSentences([said, markup.strong(asSentence(relation, texts.locale))], texts.locale);
    }),
    citeClaim(claim, card, texts),
  ]);
}

/** A source to paste: its address as plain text, and its title as a link in formats that have links. */
export function linkTo({ title, url = '' }: Pick<CardSource, 'title' | 'url'>): TextForms {
  return { plain: url, markdown: MARKDOWN.link(title, url), html: HTML.link(title, url) };
}

function citation(claim: CardClaim, card: Card, texts: CitationTexts, markup: Markup): string {
  const { check } = claim;
  const { locale } = texts;
  const values = [...(check.replacement ? [check.replacement] : []), ...check.better];
  const better = values.map((each) => citeObservation(each, locale));
  const sources = citedSources(claim, card).map((source) => citeSource(source, texts, markup));
  const subject = texts('citationSubject', { entity: card.entity.name, label: claim.label });
  const sentences = [
    markup.strong(asSentence(subject, locale)),
    check.headline && markup.text(check.headline),
    better.length > 0 && markup.text(texts('citationBetter', { values: joinItems(better, locale) })),
    markup.text(citeArticle(claim, card, texts)),
    check.note && markup.text(check.note),
    sources.length > 0 && texts('citationSources', { sources: joinItems(sources, locale) }),
    markup.text(texts('citationChecked', { date: formatDate(check.checkedOn, locale) })),
  ];
  return joinSentences(sentences, locale);
}

function citeObservation({ value, about, asOf }: CardObservation, locale: Locale): string {
  const dated = asOf && !about?.includes(asOf.slice(0, 4)) && formatDate(asOf, locale);
  const what = joinParts([about, dated], locale);
  return value.written + (what && inBrackets(what, locale));
}

function citeArticle(claim: CardClaim, { documents }: Card, texts: CitationTexts): string {
  const { document, says, observation } = claim;
  const article = documents.find((each) => each.id === document);
  if (!article) return '';
  return texts(article.aiWritten ? 'citationArticleByAi' : 'citationArticle', {
    title: article.title,
    publisher: article.publisher,
    date: formatDate(article.date, texts.locale),
    value: observation ? citeObservation(observation, texts.locale) : says.replace(/[.。]$/, ''),
    verdict: citeVerdict(claim, texts),
  });
}

function citeVerdict(claim: CardClaim, texts: CitationTexts): string {
  const verdict = texts(VERDICT_KEYS[claim.check.verdict]);
  const off = whatIsOff(claim);
  return off ? texts('citationVerdict', { verdict, aspect: texts(off) }) : verdict;
}

function citeSource(source: CardSource, texts: CitationTexts, markup: Markup): string {
  const link = httpsLink(source.url);
  const name = link ? markup.link(source.publisher, link) : markup.text(source.publisher);
  const date = source.date && markup.text(formatDate(source.date, texts.locale));
  const secondary = source.weak && markup.text(texts('claimSecondary'));
  return joinParts([name, date, secondary], texts.locale);
}

function citedSources({ check }: CardClaim, card: Card): CardSource[] {
  return check.sources.flatMap((id) => card.sources.find((source) => source.id === id) ?? []);
}
