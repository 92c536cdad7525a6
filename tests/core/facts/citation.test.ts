import { describe, expect, it, test } from 'vitest';
import type { Card, CardClaim } from '../../../core/facts/card.ts';
import { citeClaim, citePageNumber, linkTo } from '../../../core/facts/citation.ts';
import type { PageNumber } from '../../../core/page-number.ts';
import { createTranslate } from '../../../locales/translate.ts';

const claim: CardClaim = {
  id: 'r1-training-cost',
  label: 'Training cost',
  says: 'R1 was trained for $5.6 million.',
  document: 'article',
  observation: {
    id: 'article-cost',
    value: { written: '$5.6\u00a0million', spoken: '5.6 million US dollars', amount: 5_600_000 },
    equivalents: [],
    status: 'reported',
    sources: [],
  },
  stance: 'fact',
  check: {
    verdict: 'imprecise',
    struck: false,
    by: 'Factlight',
    note: 'A run of V3 & no more.',
    better: [
      {
        id: 'own-stage',
        value: { written: '$294,000', spoken: '294,000 US dollars' },
        equivalents: [],
        about: 'own stage',
        status: 'reported',
        asOf: '2025-09',
        sources: ['techspot'],
      },
    ],
    sources: ['techspot', 'mirror'],
    checkedOn: '2026-11-24',
  },
};

const card: Card = {
  entity: {
    id: 'deepseek-r1',
    name: 'DeepSeek-R1',
    category: { id: 'models', name: 'Model' },
    summary: 'A model.',
  },
  cautions: [],
  also: [],
  claims: [claim],
  facts: [],
  charts: [],
  events: [],
  related: [],
  sources: [
    {
      id: 'techspot',
      publisher: 'Tech_Spot',
      title: 'Rare',
      date: '2025-09-19',
      url: 'https://example.org/a(b)?c=1&d',
      kind: 'press',
      weak: false,
    },
    { id: 'mirror', publisher: 'A mirror', title: 'Copy', kind: 'secondary', weak: true },
    { id: 'other', publisher: 'Not cited', title: 'Other', kind: 'press', weak: false },
  ],
  documents: [
    { id: 'article', title: 'China’s AI', publisher: 'AInvest', date: '2025-08-01', aiWritten: true },
  ],
  dataset: { id: 'china-ai', version: '1.0.0', checkedOn: '2026-11' },
};

describe('citeClaim', () => {
  const english = citeClaim(claim, card, createTranslate('en'));

  it('gives the better figure first, then the article’s value with its verdict, then the sources', () => {
    expect(english.plain).toBe(
      'DeepSeek-R1, Training cost. Other sources: $294,000 (own stage, Sep 2025). ' +
        '“China’s AI” (AInvest, 1 Aug 2025, AI-written) says $5.6 million: imprecise. A run of V3 & no more. ' +
        'Sources: Tech_Spot https://example.org/a(b)?c=1&d, 19 Sep 2025; A mirror, secondary source. ' +
        'Checked 24 Nov 2026.',
    );
  });

  it('links sources in Markdown and escapes its special characters', () => {
    expect(english.markdown).toContain('**DeepSeek-R1, Training cost.**');
    expect(english.markdown).toContain('[Tech\\_Spot](https://example.org/a%28b%29?c=1&d), 19 Sep 2025;');
  });

  it('links sources in HTML and escapes its special characters', () => {
    expect(english.html).toContain('<a href="https://example.org/a(b)?c=1&#38;d">Tech_Spot</a>');
    expect(english.html).toContain('V3 &#38; no more');
  });

  it('is written in Chinese for readers of Chinese', () => {
    expect(citeClaim(claim, card, createTranslate('zh-CN')).plain).toContain(
      '其他来源：$294,000（own stage，2025年9月）。《China’s AI》（AInvest，2025年8月1日，AI撰写）称$5.6 million：不够准确。',
    );
  });

  it('says first what a right number of something else is of, and what is off', () => {
    const headline = 'It is the cost of V3.';
    const check = { ...claim.check, aspect: 'subject' as const, headline };
    const { plain } = citeClaim({ ...claim, check }, card, createTranslate('en'));
    expect(plain).toContain('Training cost. It is the cost of V3. Other sources: $294,000');
    expect(plain).toContain('says $5.6 million: imprecise (right number, wrong subject).');
  });

  it('puts the right value in place of a wrong one before all others', () => {
    const [better] = claim.check.better;
    const replacement = better && { ...better, value: { written: '$6', spoken: '6 US dollars' } };
    const check = { ...claim.check, aspect: 'value' as const, struck: true, replacement };
    const { plain } = citeClaim({ ...claim, check }, card, createTranslate('en'));
    expect(plain).toContain('Other sources: $6 (own stage, Sep 2025); $294,000 (own stage, Sep 2025).');
    expect(plain).toContain('says $5.6 million: imprecise (wrong number).');
  });

  it('says of what the article’s own value is', () => {
    const observation = claim.observation && { ...claim.observation, about: 'mid-2025' };
    const { plain } = citeClaim({ ...claim, observation }, card, createTranslate('en'));
    expect(plain).toMatch(/says \$5\.6\smillion \(mid-2025\): imprecise\./);
  });

  it('says of a date, and of a statement, what is off in it', () => {
    const date = claim.observation && {
      ...claim.observation,
      value: { written: 'Dec 2024', spoken: 'December 2024' },
    };
    const wrong = { ...claim, observation: date, check: { ...claim.check, aspect: 'value' as const } };
    expect(citeClaim(wrong, card, createTranslate('en')).plain).toContain(
      'says Dec 2024: imprecise (wrong date).',
    );
    const { observation: _, ...statement } = claim;
    const other = { ...statement, check: { ...claim.check, aspect: 'subject' as const } };
    expect(citeClaim(other, card, createTranslate('en')).plain).toContain(
      'imprecise (true of something else).',
    );
  });

  it('calls only an AI-written article so', () => {
    const documents = card.documents.map((each) => ({ ...each, aiWritten: false }));
    const { plain } = citeClaim(claim, { ...card, documents }, createTranslate('en'));
    expect(plain).toContain('“China’s AI” (AInvest, 1 Aug 2025) says');
  });

  it('restates a statement, which has no value', () => {
    const { observation: _, ...statement } = claim;
    const { plain } = citeClaim(statement, card, createTranslate('en'));
    expect(plain).toContain('says R1 was trained for $5.6 million: imprecise.');
  });
});

test('a source is pasted as its address in plain text, and as a linked title in Markdown and HTML', () => {
  const [source] = card.sources;
  if (!source) throw new Error('no source');
  expect(linkTo({ ...source, title: 'A <rare> [title]' })).toEqual({
    plain: 'https://example.org/a(b)?c=1&d',
    markdown: '[A \\<rare\\> \\[title\\]](https://example.org/a%28b%29?c=1&d)',
    html: '<a href="https://example.org/a(b)?c=1&#38;d">A &#60;rare&#62; [title]</a>',
  });
});

describe('citePageNumber', () => {
  const sentence = 'R1 *cost* <b>$5.6 million</b>.';
  const number: PageNumber = {
    id: 1,
    claim: claim.id,
    relation: 'article',
    tone: 'warned',
    value: '5600000 USD',
    quote: { sentence, start: 14, end: 26 },
  };
  const texts = (locale: 'en' | 'zh-CN') =>
    Object.assign(createTranslate(locale), { relation: (key: string) => `as in ${key}` });

  it('gives the page’s sentence, then what its number is to the claim, then the claim', () => {
    const { plain, html, markdown } = citePageNumber(number, claim, card, texts('en'));
    expect(plain.split('\n\n')).toEqual([
      `The page says: “${sentence}” as in article, imprecise.`,
      citeClaim(claim, card, texts('en')).plain,
    ]);
    expect(html).toContain(
      '<p>The page says: “R1 *cost* &#60;b&#62;$5.6 million&#60;/b&#62;.” <strong>as in',
    );
    expect(markdown).toContain('“R1 \\*cost\\* \\<b\\>');
  });

  it('does not put the verdict on the article’s value on a number of others', () => {
    const { plain } = citePageNumber({ ...number, relation: 'source' }, claim, card, texts('zh-CN'));
    expect(plain.split('\n\n')[0]).toBe(`本页写道：“${sentence}”as in source。`);
  });
});
