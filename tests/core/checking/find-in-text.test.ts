import { describe, expect, test } from 'vitest';
import { findInText } from '../../../core/checking/find-in-text.ts';
import { createPageDetector } from '../../../core/detection/page-detector.ts';
import { runToCompletion } from '../../../core/resumable.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const gazetteer = loadGazetteer();
const table = loadNumberTable();
const find = (text: string) =>
  runToCompletion(findInText(text, { detector: createPageDetector(gazetteer), table }));

const SENTENCE = 'DeepSeek trained R1 for $5.6 million.';
/** A paragraph in which nothing is known. */
const FILLER = `${'The committee met again on the third floor and read the minutes of its last meeting. '.repeat(9)}\n\n`;

describe('a short text', () => {
  test('has its names, its known numbers and its other numbers', () => {
    const { mentions, links, quantities } = find(`${SENTENCE} 14 people came.`);
    expect(mentions.map(({ surface }) => surface)).toEqual(['DeepSeek', 'R1']);
    expect(links.map(({ surface, claim, relation }) => [surface, claim, relation])).toEqual([
      ['$5.6 million', 'r1-training-cost', 'article'],
    ]);
    expect(quantities).toHaveLength(2);
  });

  test('may be empty', () => {
    expect(find('')).toMatchObject({ text: '', mentions: [], links: [], quantities: [], uncheckedChars: 0 });
  });
});

describe('a long text', () => {
  test('has the same numbers at the same places wherever they stand', () => {
    const text = Array.from({ length: 24 }, () => `${FILLER}${SENTENCE}\n\n`).join('');
    const { links, quantities } = find(text);
    const places = [...text.matchAll(/\$5\.6 million/g)].map(({ index }) => index);
    expect(places).toHaveLength(24);
    expect(links.map(({ start }) => start)).toEqual(places);
    for (const { start, end, surface } of links) expect(text.slice(start, end)).toBe(surface);
    expect(quantities.map(({ start }) => start)).toEqual(places);
  });

  test('has its headline in mind in every part', () => {
    const told = 'The final training run cost $5.576 million.';
    const headline = 'DeepSeek-V3: what it cost\n\n';
    const body = `${FILLER.repeat(14)}${told}`;
    expect(find(headline + body).links.map(({ claim }) => claim)).toEqual(['r1-training-cost']);
    expect(find(body).links).toEqual([]);
  });

  test('is read up to the limit, to the end of a sentence, and says what is left', () => {
    const text = `${SENTENCE}\n\n`.repeat(2000);
    const { text: read, uncheckedChars, links } = find(text);
    expect(read.length).toBeLessThanOrEqual(50_000);
    expect(read.trimEnd()).toMatch(/million\.$/);
    expect(read.length + uncheckedChars).toBe(text.length);
    expect(links.every(({ end }) => end <= read.length)).toBe(true);
  });

  test('is found in steps, so that a page stays responsive', () => {
    const steps = findInText(FILLER.repeat(60), { detector: createPageDetector(gazetteer), table });
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(5);
  });
});
