import { expect, test } from 'vitest';
import { citeTextCheck } from '../../../core/checking/cite-text-check.ts';
import type { TextCheck } from '../../../core/checking/text-check.ts';
import type { Locale } from '../../../core/locale.ts';
import { createTranslate } from '../../../locales/translate.ts';
import { sampleCards } from '../../components/samples/sample-cards.ts';

function cite(locale: Locale) {
  const { palantir, 'deepseek-r1': r1 } = sampleCards(locale);
  const [claim] = palantir.claims;
  if (!claim) throw new Error('the sample has no claim');
  const check: TextCheck = {
    language: 'en',
    pieces: [],
    numbers: [
      {
        claim,
        card: palantir,
        relation: 'article',
        quotes: [
          [
            { text: 'It trades at\n', start: 0 },
            { text: '69 times <sales>', start: 13, number: 0 },
          ],
        ],
      },
    ],
    warnings: 1,
    names: [
      { entity: 'palantir', card: palantir, count: 1 },
      { entity: 'deepseek-r1', card: r1, count: 2 },
    ],
    unknownNumbers: 0,
    uncheckedChars: 0,
  };
  const t = createTranslate(locale);
  return citeTextCheck(
    check,
    Object.assign((...key: Parameters<typeof t>) => t(...key), {
      locale,
      quote: (sentence: string) => t('checkQuote', { sentence }),
      relation: () => t('numberArticle'),
    }),
  );
}

test('each number is pasted with its sentence, its relation and its citation, each name with what it is', () => {
  const { plain } = cite('en');
  const paragraphs = plain.split('\n\n');
  expect(paragraphs[0]).toBe('“It trades at 69 times <sales>” As in the article');
  expect(paragraphs[1]).toMatch(/^Palantir, .*contradicted.*Sources: .*https:\/\/.*Checked/);
  expect(plain).toMatch(/\nDeepSeek-R1.* \S/);
});

test('a caution of a name comes with its citation, and no claim twice', () => {
  const { plain } = cite('en');
  expect(plain.match(/^DeepSeek-R1, .*Checked/gm)).toHaveLength(1);
  expect(plain.match(/^Palantir, .*Checked/gm)).toHaveLength(1);
});

test('HTML and Markdown escape what the text says', () => {
  const { html, markdown } = cite('en');
  expect(html).toContain('69 times &#60;sales&#62;');
  expect(html).toContain('<a href="https://');
  expect(markdown).toContain('69 times \\<sales\\>');
});

test('it is written in the reader’s language', () => {
  expect(cite('zh-CN').plain).toContain('与文章所述相同');
});
