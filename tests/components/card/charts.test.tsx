import { describe, expect, it } from 'vitest';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import type { CardChart, ChartPoint } from '../../../core/facts/card.ts';
import { renderSurface } from '../render-surface.tsx';
import { found, quantity, sayIn } from '../samples/sample-builders.ts';
import { claimOf, SAMPLE_CARDS, showCard } from '../show-card.tsx';

const BASE = SAMPLE_CARDS.palantir;
const say = sayIn('en');

function point(amount: number, at: string | undefined, role: ChartPoint['role'] = 'actual'): ChartPoint {
  return { label: `Growth ${at}`, value: quantity(say, amount, 'percent'), role, at };
}

const YEARS = [point(12, '2023'), point(-4, '2024'), point(30, '2025', 'forecast')];

function showChart(points: readonly ChartPoint[], kind: CardChart['kind'] = 'line'): HTMLElement {
  const chart = { id: 'growth', title: 'Growth', kind, own: true, points, sources: [] };
  return renderSurface(
    <EntityCard card={{ ...BASE, charts: [chart] }} locale="en" theme="light" actions={{}} />,
  );
}

const widthsOf = (host: HTMLElement, selector: string) =>
  [...host.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().width);

describe('a series over time', () => {
  it('is a line from the oldest value to the newest, with every value for screen readers', () => {
    const host = showChart(YEARS.toReversed());
    expect(host.querySelector('.bars')).toBeNull();
    const places = [...host.querySelectorAll('.line-chart .chart-marker > *')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).toSorted((a, b) => a - b));
    const [first, second, third] = places.map(({ y }) => y);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBeLessThan(first ?? 0);
    const heard = [...host.querySelectorAll('ul.visually-hidden li')].map((each) => each.textContent);
    expect(heard).toHaveLength(3);
    expect(heard[2]).toContain('forecast');
    expect(heard[2]).toContain('30');
  });

  it('is dashed where it leads to a forecast, and its point is hollow', () => {
    const host = showChart(YEARS);
    const lines = [...host.querySelectorAll('.chart-line')].map(
      (each) => getComputedStyle(each).strokeDasharray,
    );
    expect(lines[0]).toBe('none');
    expect(lines[1]).not.toBe('none');
    const forms = [...host.querySelectorAll('.line-chart .chart-marker > *')].map(
      (each) => getComputedStyle(each).fill,
    );
    expect(forms[0]).toBe(forms[1]);
    expect(forms[2]).not.toBe(forms[0]);
  });

  it('does not run through the value of the article', () => {
    const host = showChart([...YEARS, point(80, '2024-06', 'article')]);
    expect(host.querySelectorAll('.chart-line')).toHaveLength(2);
    expect(host.querySelectorAll('.line-chart .chart-marker')).toHaveLength(4);
    expect(host.querySelector('.legend')?.textContent).toContain('article');
  });

  it.each([
    { values: [35, 50, 105], months: ['2024-11', '2024-12', '2025-11'] },
    { values: [10, 20, 70, 60], months: ['2024-01', '2024-02', '2025-01', '2025-12'] },
  ])('has no number on a point of another value: $values', ({ values, months }) => {
    const host = showChart(values.map((amount, index) => point(amount, months[index])));
    const texts = [...host.querySelectorAll('.chart-label')];
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      for (const mark of host.querySelectorAll('.line-chart .chart-marker > *')) {
        const { x, y, width, height } = mark.getBoundingClientRect();
        const [middle, centre] = [x + width / 2, y + height / 2];
        const covered = middle > left && middle < right && centre > top && centre < bottom;
        expect(covered, `${text.textContent} covers a point`).toBe(false);
      }
    }
  });

  it('is drawn as bars if a value has no date: none is left out', () => {
    const host = showChart([...YEARS, point(9, undefined)]);
    expect(host.querySelector('.line-chart')).toBeNull();
    expect(host.querySelectorAll('.bars li')).toHaveLength(4);
  });
});

describe('bars', () => {
  it('begin at zero, those below it on the other side', () => {
    const host = showChart([point(20, '2024'), point(-10, '2025')], 'bars');
    const [up, down] = [...host.querySelectorAll('.bars .bar-body')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(up?.left).toBeCloseTo(down?.right ?? 0, 0);
    expect(up?.width).toBeCloseTo(2 * (down?.width ?? 0), 0);
  });

  it('of a target, a forecast, a result and the article differ without colour', () => {
    const roles = ['article', 'target', 'forecast', 'actual'] as const;
    const host = showChart(
      roles.map((role) => point(10, '2025', role)),
      'bars',
    );
    const looks = [...host.querySelectorAll('.bars .bar')].map((bar) => {
      const body = bar.querySelector('.bar-body') ?? bar;
      const { strokeDasharray, stroke, fill } = getComputedStyle(body);
      const outlined = stroke !== 'none' && stroke !== fill;
      return JSON.stringify([strokeDasharray, outlined, bar.querySelector('.bar-hatch') !== null]);
    });
    expect(new Set(looks).size).toBe(roles.length);
    expect(new Set(widthsOf(host, '.bars .bar-body')).size).toBe(1);
  });
});

describe('a value that others confirm', () => {
  it.each([
    ['the same', 18, 1],
    ['another', 17, 2],
  ])('is written once if it is the same: %s', (_, amount, times) => {
    const [claim] = BASE.claims;
    if (!claim) throw new Error('the sample has no claim');
    const observation = found(quantity(say, 18, 'percent'), 'the article', '2025-03', 'finviz');
    const better = [found(quantity(say, amount, 'percent'), 'the firm itself', '2025-05', 'finviz')];
    const check = { ...claim.check, verdict: 'corroborated', aspect: undefined, struck: false } as const;
    const confirmed = { ...claim, observation, check: { ...check, replacement: undefined, better } };
    const card = { ...BASE, claims: [confirmed], charts: [] };
    const host = renderSurface(<EntityCard card={card} locale="en" theme="light" actions={{}} />);
    const values = host.querySelector('.figure-values');
    expect(values?.querySelectorAll('strong')).toHaveLength(times);
    expect(values?.textContent).toContain('the firm itself');
  });
});

describe('a verdict', () => {
  it('shows what is off; the verdict itself is for screen readers', () => {
    const badge = claimOf(showCard('deepseek'), 'State funding').querySelector<HTMLElement>('.badge');
    const hidden = badge?.querySelector('.badge-verdict')?.getBoundingClientRect();
    expect(badge?.textContent).toContain('contradicted');
    expect(hidden?.width).toBeLessThanOrEqual(1);
  });

  it('of one publisher says so, and none of two', () => {
    const [claim] = BASE.claims;
    const [one, other] = SAMPLE_CARDS['deepseek-r1'].sources;
    if (!claim || !one || !other) throw new Error('the sample lacks a claim or sources');
    const show = (sources: readonly (typeof one)[]) => {
      const check = { ...claim.check, sources: sources.map(({ id }) => id) };
      const card = { ...BASE, sources, claims: [{ ...claim, check }] };
      return renderSurface(<EntityCard card={card} locale="en" theme="light" actions={{}} />).textContent;
    };
    expect(show([one])).toContain('one source');
    expect(show([one, { ...other, publisher: 'Another' }])).not.toContain('one source');
  });
});
