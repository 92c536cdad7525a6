import type { Locale } from '../locale.ts';
import type { TextForms } from '../text-forms.ts';
import type { Card, CardClaim, CardFinding, CardSource } from './card.ts';
import { formatDate } from './format-date.ts';
import { formatValue } from './format-value.ts';

type CitationKey =
  | 'citationSubject'
  | 'citationBetter'
  | 'citationArticle'
  | 'citationSources'
  | 'citationChecked'
  | 'claimSecondary'
  | 'listSeparator'
  | 'listSemicolon'
  | 'verdictCorroborated'
  | 'verdictImprecise'
  | 'verdictContradicted'
  | 'verdictNotFound';

/** The texts that a citation is made of, in one language. */
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

/** One paragraph on a claim: the better figure first, so that the article's is never quoted without its check. */
export function citeClaim(claim: CardClaim, card: Card, texts: CitationTexts): TextForms {
  return {
    plain: citation(claim, card, texts, PLAIN),
    markdown: citation(claim, card, texts, MARKDOWN),
    html: `<p>${citation(claim, card, texts, HTML)}</p>`,
  };
}

/** The way to a source: its address, or its title as a link where links are known. */
export function linkTo({ title, url = '' }: Pick<CardSource, 'title' | 'url'>): TextForms {
  return { plain: url, markdown: MARKDOWN.link(title, url), html: HTML.link(title, url) };
}

interface Markup {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string, url: string) => string;
}

const PLAIN: Markup = {
  text: (text) => text.replaceAll('\u00a0', ' '),
  strong: (text) => PLAIN.text(text),
  link: (text, url) => `${PLAIN.text(text)} ${url}`,
};

const MARKDOWN: Markup = {
  text: (text) => PLAIN.text(text).replace(/[\\`*_[\]<>]/g, '\\$&'),
  strong: (text) => `**${MARKDOWN.text(text)}**`,
  link: (text, url) => `[${MARKDOWN.text(text)}](${url.replace(/[()]/g, encodeURIComponentStrictly)})`,
};

const HTML: Markup = {
  text: (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  strong: (text) => `<strong>${HTML.text(text)}</strong>`,
  link: (text, url) => `<a href="${HTML.text(url)}">${HTML.text(text)}</a>`,
};

/** Brackets end a Markdown link early; the standard function leaves them. */
function encodeURIComponentStrictly(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

function citation(claim: CardClaim, card: Card, texts: CitationTexts, markup: Markup): string {
  const { check } = claim;
  const subject = texts('citationSubject', { entity: card.entity.name, label: claim.label });
  const article = texts('citationArticle', {
    title: card.article.title,
    publisher: card.article.publisher,
    date: formatDate(card.article.date, texts.locale),
    value: claim.value ? formatValue(claim.value, texts.locale) : claim.says.replace(/[.。]$/, ''),
    verdict: texts(VERDICTS[check.verdict]),
  });
  const better = check.better.map((finding) => describe(finding, texts)).join(texts('listSemicolon'));
  const sources = citedSources(claim, card).map((source) => cite(source, texts, markup));
  const sentences = [
    markup.strong(`${subject}${texts.locale === 'en' ? '.' : '。'}`),
    better && markup.text(texts('citationBetter', { values: better })),
    markup.text(article),
    check.note && markup.text(check.note),
    sources.length > 0 && texts('citationSources', { sources: sources.join(texts('listSemicolon')) }),
    markup.text(texts('citationChecked', { date: formatDate(check.checkedOn, texts.locale) })),
  ];
  return sentences.filter(Boolean).join(texts.locale === 'en' ? ' ' : '');
}

function describe({ value, label, period, asOf }: CardFinding, { locale }: CitationTexts): string {
  const about = [label, period, asOf && formatDate(asOf, locale)].filter(Boolean);
  const open = locale === 'en' ? ' (' : '（';
  const close = locale === 'en' ? ')' : '）';
  const written = formatValue(value, locale);
  return about.length > 0 ? written + open + about.join(locale === 'en' ? ', ' : '，') + close : written;
}

function cite(source: CardSource, texts: CitationTexts, markup: Markup): string {
  const name = source.url ? markup.link(source.publisher, source.url) : markup.text(source.publisher);
  const date = source.date && markup.text(formatDate(source.date, texts.locale));
  const secondary = source.weak && markup.text(texts('claimSecondary'));
  return [name, date, secondary].filter(Boolean).join(texts('listSeparator'));
}

function citedSources({ check }: CardClaim, card: Card): CardSource[] {
  const ids = new Set([...check.better.flatMap((finding) => finding.sources), ...check.sources]);
  return [...ids].flatMap((id) => card.sources.find((source) => source.id === id) ?? []);
}
