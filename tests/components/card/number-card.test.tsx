import { describe, expect, it } from 'vitest';
import type { PageNumber } from '../../../core/page-number.ts';
import { SAMPLE_CARDS, showCard } from '../show-card.tsx';

const SENTENCE = 'DeepSeek trained R1 for $5.6 million.';

function pageNumber(more: Partial<PageNumber> = {}): PageNumber {
  const start = SENTENCE.indexOf('$');
  const quote = { sentence: SENTENCE, start, end: SENTENCE.length - 1 };
  const number = { id: 1, claim: 'r1-training-cost', value: '5600000 USD', quote };
  return { ...number, relation: 'article', tone: 'warned', ...more };
}

function showNumber(more: Partial<PageNumber> = {}): HTMLElement {
  const mention = {
    surface: '$5.6 million',
    score: 0.9,
    why: ['its value is exact'],
    number: pageNumber(more),
  };
  return showCard('deepseek-r1', { onReject: () => undefined }, { mention });
}

describe('the card of a number', () => {
  it('opens with the page’s sentence, the number in it and the verdict on the claim', () => {
    const head = showNumber().querySelector('.number-head');
    expect(head?.textContent).toContain('This page says');
    expect(head?.querySelector('mark')?.textContent).toBe('$5.6 million');
    expect(head?.textContent).toContain('As in the article');
    expect(head?.querySelector('.badge')?.textContent).toContain('imprecise');
  });

  it('keeps a short number and its unit in one line, and breaks a long one rather than overflow', () => {
    const sentence = 'Training R1 cost, by the count of all of them, $5.6 million and more.';
    const start = sentence.indexOf('$');
    const host = showNumber({ quote: { sentence, start, end: start + 12 } });
    const quote = host.querySelector<HTMLElement>('.number-head .page-quote');
    const mark = host.querySelector<HTMLElement>('.number-head mark');
    for (let width = 120; width < 400; width += 10) {
      if (quote) quote.style.inlineSize = `${width}px`;
      expect(mark?.getClientRects()).toHaveLength(1);
    }
    const long = showNumber({ quote: { sentence: sentence.repeat(2), start: 0, end: sentence.length } });
    const body = long.querySelector<HTMLElement>('.number-head .page-quote');
    if (body) body.style.inlineSize = '160px';
    expect(body?.scrollWidth).toBeLessThanOrEqual(160);
    expect(body?.querySelector('mark')?.getClientRects().length).toBeGreaterThan(1);
  });

  it('shows the claim first among the figures', () => {
    const others = SAMPLE_CARDS['deepseek-r1'].claims.filter(({ observation }) => observation);
    const last = others.at(-1);
    const host = showNumber({ claim: last?.id ?? '' });
    expect(host.querySelector('.claim .claim-label')?.textContent).toContain(last?.label);
  });

  it('does not put the verdict on the article’s value on a number that other sources give', () => {
    const head = showNumber({ relation: 'source', tone: 'confirmed' }).querySelector('.number-head');
    expect(head?.textContent).toContain('As other sources say');
    expect(head?.textContent).not.toContain('imprecise');
  });

  it('says of a number that nobody gives no more than that', () => {
    const head = showNumber({ relation: 'differs', tone: 'open' }).querySelector('.number-head');
    expect(head?.textContent).toContain('Neither the article nor other sources give this figure');
    expect(head?.querySelector('.badge')).toBeNull();
  });

  it('explains the link, and what “Not this” is about', () => {
    const reasons = showNumber().querySelector('.reasons');
    expect(reasons?.textContent).toContain('“$5.6 million” was read as “Training cost” of DeepSeek-R1');
    expect(reasons?.textContent).toContain('its value is exact');
  });
});

describe('the card of a name', () => {
  it('lists what the page says of it in numbers', () => {
    const host = showCard('deepseek-r1', {}, { numbers: [pageNumber()] });
    const list = host.querySelector('.page-numbers');
    expect(list?.querySelector('mark')?.textContent).toBe('$5.6 million');
    expect(list?.textContent).toContain('imprecise');
  });

  it('has no such list on a page without numbers of it', () => {
    expect(showCard('deepseek-r1', {}, { numbers: [] }).querySelector('.page-numbers')).toBeNull();
  });
});
