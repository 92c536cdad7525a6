import { afterEach, describe, expect, it } from 'vitest';
import { createPageDay } from '../../../dom/numbers/page-day.ts';
import { type NumberPage, startNumberPage } from './number-page.ts';

const NOW = Date.parse('2026-06-30T12:00:00Z');
const ADDED = 'added 429 GW of power generation capacity last year.';
let page: NumberPage | undefined;

afterEach(() => {
  page?.stop();
  document.body.innerHTML = '';
  for (const each of document.head.querySelectorAll('[data-test]')) each.remove();
});

function dayOf(head: string, body = ''): string | undefined {
  const page = new DOMParser().parseFromString(
    `<!doctype html><head>${head}</head><body>${body}`,
    'text/html',
  );
  return createPageDay(page, () => NOW).read();
}

const jsonLd = (day: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>`;
const meta = (name: string, day: string) => `<meta property="${name}" content="${day}">`;

describe('the day of a page', () => {
  it.each([
    ['structured data', jsonLd('2025-08-01T10:00:00+08:00'), ''],
    ['structured data in the body', '', jsonLd('2025-08-01')],
    ['article:published_time', meta('article:published_time', '2025-08-01T10:00:00Z'), ''],
    ['a name of its own', '<meta name="DC.date.issued" content="2025-08-01">', ''],
    ['a date of unknown kind', '<meta name="date" content="2025-08-01">', ''],
    ['what is said to be the publication', '', '<p><time itemprop="datePublished" datetime="2025-08-01">'],
    ['an old mark for it', '', '<article><time pubdate datetime="2025-08-01T09:00">Friday</time></article>'],
    [
      'a time below the headline',
      '',
      '<h1>News</h1><div>By <a>Me</a><time datetime="2025-08-01">Friday</time></div><p>Text</p>',
    ],
    ['a time above it', '', '<p><time>2025-08-01</time></p><h1>News</h1><p>Text</p>'],
    ['a time below a second line', '', '<h1>News</h1><h2>More</h2><time datetime="2025-08-01">Friday</time>'],
  ])('is in %s', (_, head, body) => {
    expect(dayOf(head, body)).toBe('2025-08-01');
  });

  it('is what the page says most plainly', () => {
    const head = `<meta name="date" content="2026-01-01">${meta('article:published_time', '2025-08-02')}`;
    expect(dayOf(head)).toBe('2025-08-02');
    expect(dayOf(head + jsonLd('2025-08-01'))).toBe('2025-08-01');
    expect(dayOf(head + jsonLd('some day'))).toBe('2025-08-02');
  });

  it.each([
    ['when it was changed', meta('article:modified_time', '2025-08-01'), ''],
    ['times in a list of news', '', '<h1>News</h1><ul><li><time datetime="2025-08-01"></time> One</li></ul>'],
    ['times of other articles', '', '<h1>News</h1><article><time datetime="2025-08-01"></time></article>'],
    [
      'times of items with headings',
      '',
      '<h1>News</h1><div><time datetime="2025-08-01"></time><h3>One</h3></div>',
    ],
    [
      'a time far below',
      '',
      `<h1>News</h1><p>${'Text. '.repeat(200)}</p><time datetime="2025-08-01"></time>`,
    ],
    [
      'two publications',
      '',
      '<b itemprop="datePublished" content="2025-08-01"></b><b itemprop="datePublished" content="2025-07-01"></b>',
    ],
    ['a day to come', meta('article:published_time', '2026-07-03'), ''],
    ['a time without headline', '', '<time datetime="2025-08-01"></time>'],
  ])('is not %s', (_, head, body) => {
    expect(dayOf(head, body)).toBeUndefined();
  });

  it('is looked for in no more than a page needs', () => {
    expect(
      dayOf('<meta name="x">'.repeat(5000) + meta('article:published_time', '2025-08-01')),
    ).toBeUndefined();
    expect(dayOf(jsonLd('never').repeat(2000) + meta('article:published_time', '2025-08-01'))).toBe(
      '2025-08-01',
    );
    const times = '<time datetime="never"></time>'.repeat(20_000);
    expect(dayOf('', `<h1>News</h1>${times}<time datetime="2025-08-01"></time>`)).toBeUndefined();
  });

  it('is found where fields of a form hide what a page says', () => {
    const form =
      '<form name="URL"></form><form name="querySelectorAll"></form><img name="getElementsByTagName">';
    expect(dayOf(jsonLd('2025-08-01'), form)).toBe('2025-08-01');
  });
});

describe('a number of last year', () => {
  function startOn(day: string): () => string[] {
    const head = '<meta data-test property="article:published_time" content="">';
    document.head.insertAdjacentHTML('beforeend', head);
    setDay(day);
    page = startNumberPage(`<p>DeepSeek is from China.</p><p>China ${ADDED}</p>`);
    return page.marked;
  }
  const setDay = (day: string) => document.head.querySelector('[data-test]')?.setAttribute('content', day);

  it.each([
    ['2025-08-01', ['429 GW=power-capacity-added:article']],
    ['2026-03-01', ['429 GW=power-capacity-added:differs']],
  ])('is of the year before %s', async (day, expected) => {
    await expect.poll(startOn(day)).toEqual(expected);
  });

  it('is read again when the page becomes another', async () => {
    const marked = startOn('2025-08-01');
    await expect.poll(marked).toEqual(['429 GW=power-capacity-added:article']);
    setDay('2026-03-01');
    document.head.append(Object.assign(document.createElement('meta'), { name: 'x' }));
    document.head.lastElementChild?.setAttribute('data-test', '');
    document.body.innerHTML = `<p>DeepSeek again.</p><p>China ${ADDED}</p>`;
    await expect.poll(marked).toEqual(['429 GW=power-capacity-added:differs']);
  });
});
