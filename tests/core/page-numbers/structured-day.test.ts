import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStructuredDay } from '../../../core/page-numbers/structured-day.ts';

const dayOf = (...things: unknown[]) =>
  readStructuredDay(
    things.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))),
    '2026-06-30',
  );
const article = (datePublished: unknown, more = {}) => ({ '@type': 'NewsArticle', datePublished, ...more });

describe('the day of a page that describes itself', () => {
  test.each([
    ['an article', article('2025-08-01T10:00:00Z')],
    ['a list of things', [{ '@type': 'Organization' }, article('2025-08-01')]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, article('2025-08-01')] }],
    ['several types', article('2025-08-01', { '@type': ['Article', 'TechArticle'] })],
    ['the main thing of a page', { '@type': 'WebPage', mainEntity: article('2025-08-01') }],
    ['a page only', { '@type': 'WebPage', datePublished: '2025-08-01' }],
    ['a blog', { '@type': 'BlogPosting', datePublished: ['2025-08-01'] }],
    [
      'an article before its page',
      { '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, article('2025-08-01')] },
    ],
    ['an address as type', { '@type': 'https://schema.org/NewsArticle', datePublished: '2025-08-01' }],
  ])('%s', (_, thing) => {
    expect(dayOf(thing)).toBe('2025-08-01');
  });

  test('is found although something else there is broken', () => {
    expect(dayOf('{ "@type": ', 'null', '[]', article('2025-08-01'))).toBe('2025-08-01');
  });
});

describe('no day', () => {
  test.each([
    ['two articles of different days', [article('2025-08-01'), article('2025-07-01')]],
    ['a list of other articles', { '@type': 'ItemList', itemListElement: [article('2025-08-01')] }],
    ['a comment', { '@type': 'Comment', datePublished: '2025-08-01' }],
    ['an article that another mentions', { '@type': 'Article', mentions: article('2025-08-01') }],
    ['only a change', article(undefined, { dateModified: '2025-08-01' })],
    ['a date that is none', article('soon')],
    ['a date that is a thing', article({ '@value': '2025-08-01' })],
    ['a future day', article('2031-01-01')],
  ])('%s', (_, thing) => {
    expect(dayOf(thing)).toBeNull();
  });

  test('for hostile texts, whatever they hold', () => {
    expect(dayOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBeNull();
    expect(dayOf(`{"@graph":${JSON.stringify(Array(40_000).fill(0))}}`)).toBeNull();
    const graph = Array.from({ length: 3000 }, () => ({ '@type': 'Thing', '@graph': [{}, {}] }));
    expect(dayOf({ '@graph': graph })).toBeNull();
    expect(dayOf({ ...article('2025-08-01'), articleBody: 'x'.repeat(400_000) })).toBeNull();
    fc.assert(fc.property(fc.json(), (text) => dayOf(text) === null));
  });
});
