import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import { renderSurface } from '../render-surface.tsx';
import { sampleCards } from '../samples/sample-cards.ts';
import { claimOf, SAMPLE_CARDS, showCard } from '../show-card.tsx';

describe('a figure', () => {
  it('strikes through a wrong value of the article and puts the better one next to it', () => {
    const row = claimOf(showCard('deepseek-r1'), 'Training cost');
    const struck = row.querySelector('del');
    expect(struck?.textContent).toContain('$5.6');
    expect(getComputedStyle(struck ?? row).textDecorationLine).toContain('line-through');
    const better = row.querySelector('strong');
    expect(better?.textContent).toContain('$294,000');
    expect(parseFloat(getComputedStyle(better ?? row).fontSize)).toBeGreaterThan(
      parseFloat(getComputedStyle(struck ?? row).fontSize),
    );
    expect(row.textContent).toContain('R1’s own stage, Sep\u00a02025');
  });

  it('does not strike through a right number of something else, and says in larger words what it is of', () => {
    const row = claimOf(showCard('deepseek'), 'State funding');
    expect(row.querySelector('del')).toBeNull();
    const headline = row.querySelector('.claim-headline') ?? row;
    expect(headline.textContent).toBe('It is the whole fund’s 20-year target; none of it was DeepSeek’s.');
    const sizeOf = (each: Element) => parseFloat(getComputedStyle(each).fontSize);
    const value = row.querySelector('.figure-plain') ?? row;
    expect(value.textContent).toContain('$138');
    expect(sizeOf(value)).toBeLessThan(sizeOf(headline));
    expect(row.querySelector('.findings')?.textContent).toContain('RMB\u00a01\u00a0trillion');
  });

  it('does not strike through a corroborated value', () => {
    const row = claimOf(showCard('computing-power'), 'Power capacity added');
    expect(row.querySelector('del')).toBeNull();
    expect(row.querySelector('strong')?.textContent).toContain('429');
    expect(row.textContent).toContain('≈430');
  });

  it.each([
    ['deepseek', 'State funding', 'contradicted: right number, wrong subject'],
    ['deepseek-r1', 'Training cost', 'imprecise: wrong number'],
    ['deepseek', 'Revenue', 'contradicted'],
    ['deepseek-r1', 'Release', 'corroborated'],
    ['computing-power', 'Revenue multiple', 'not found'],
  ] as const)('of %s: %s has the verdict "%s" in words and with an icon', (id, label, word) => {
    const badge = claimOf(showCard(id), label).querySelector('.badge');
    expect(badge?.textContent).toBe(word);
    expect(badge?.querySelector('svg')).not.toBeNull();
  });

  it('has a filled badge only if it is contradicted', () => {
    const fill = (label: string, id: keyof typeof SAMPLE_CARDS) => {
      const badge = claimOf(showCard(id), label).querySelector('.badge');
      return badge && getComputedStyle(badge).backgroundColor;
    };
    expect(fill('State funding', 'deepseek')).not.toBe('rgba(0, 0, 0, 0)');
    expect(fill('Training cost', 'deepseek-r1')).toBe('rgba(0, 0, 0, 0)');
  });

  it('is spelled out for a screen reader, with its verdict', () => {
    const spoken = (id: keyof typeof SAMPLE_CARDS, label: string) =>
      claimOf(showCard(id), label).querySelector('.visually-hidden')?.textContent;
    expect(spoken('palantir', 'Price to sales')).toContain('69 times, which other sources contradict');
    expect(spoken('deepseek-r1', 'Training cost')).toContain('5.6 million US dollars, which is imprecise');
    // What is not struck through is not called wrong before the badge says what is off.
    expect(spoken('deepseek', 'State funding')).toContain('138 billion US dollars.');
  });

  it('keeps later news apart and collapsed', async () => {
    const row = claimOf(showCard('deepseek'), 'State funding');
    const since = row.querySelector<HTMLDetailsElement>('details.since');
    expect(since?.open).toBe(false);
    await userEvent.click(page.getByText('Since the article'));
    expect(since?.open).toBe(true);
    expect(since?.textContent).toContain('≈$7.4');
  });
});

describe('an opinion of the article', () => {
  it('is labelled as one and has no verdict', () => {
    expect(claimOf(showCard('deepseek'), 'Outlook').querySelector('.badge')?.textContent).toBe(
      'The article’s opinion',
    );
  });
});

describe('the card', () => {
  it('is a non-modal dialog labelled by the name', () => {
    showCard('deepseek-r1');
    const dialog = page.getByRole('dialog', { name: 'DeepSeek-R1' }).element();
    expect(dialog.getAttribute('aria-modal')).toBeNull();
  });

  it('answers in this order: what it is, caution, figures, statements, chart, policy, related, sources', () => {
    const host = showCard('deepseek-r1', { onOpenEntity() {} });
    const order = [
      'h2',
      '.caution',
      '.figure-values',
      '.claim-says',
      '.bars',
      '.timeline',
      '.chips',
      'footer',
    ];
    const parts = order.map((selector) => host.querySelector(selector));
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      if (!next) continue;
      expect(part?.compareDocumentPosition(next), `${order[index]} comes before ${order[index + 1]}`).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
  });

  it('shows the name, the caution and the first figure without scrolling', async () => {
    await page.viewport(1280, 800);
    const host = showCard('deepseek');
    const card = host.querySelector('.card')?.getBoundingClientRect();
    expect(card?.width).toBe(384);
    expect(card?.height).toBeLessThanOrEqual(520);
    const figure = host.querySelector('.figure-values')?.getBoundingClientRect();
    expect(figure?.bottom).toBeLessThan(card?.bottom ?? 0);
  });

  it('fits a window of 320 px', async () => {
    await page.viewport(320, 640);
    const host = showCard('ai-labeling-measures');
    expect(host.querySelector('.card')?.getBoundingClientRect().width).toBe(304);
    for (const part of host.querySelectorAll('.card-body')) {
      expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
    }
    await page.viewport(1280, 800);
  });

  it('shows no control without a callback', () => {
    expect(showCard('deepseek-r1').querySelectorAll('button')).toHaveLength(0);
  });

  it('says so when the article makes no claim about a name', () => {
    const host = showCard('open-atom-foundation');
    expect(host.textContent).toContain('The article makes no claim about Open Atom Foundation.');
    expect(host.querySelector('.badge')).toBeNull();
  });

  it('draws the bars of a comparison to scale', () => {
    const bars = showCard('computing-power').querySelectorAll('.bars .bar-body');
    const [target, actual] = [...bars].map((bar) => bar.getBoundingClientRect().width);
    expect((actual ?? 0) / (target ?? 1)).toBeCloseTo(280 / 300, 1);
  });
});

describe('languages', () => {
  it('shows the whole card in Chinese', () => {
    const host = renderSurface(
      <EntityCard
        card={sampleCards('zh-CN').deepseek}
        locale="zh-CN"
        theme="light"
        actions={{ onClose() {} }}
      />,
    );
    expect(host.querySelector('[lang="zh-CN"] .badge')?.textContent).toBe('与事实不符：数字属实，对象不对');
    expect(host.querySelector('.figure-plain')?.textContent).toContain('1380亿美元');
    expect(host.querySelector('footer')?.textContent).toContain('2025年8月1日');
    expect(host.querySelector('.card-body')?.textContent).toContain('（二手来源）');
  });
});

describe('dates', () => {
  it('are not repeated after a period that contains them', () => {
    const { claims, ...card } = SAMPLE_CARDS['computing-power'];
    const dated = claims.map((each) => ({
      ...each,
      observation: each.observation && {
        ...each.observation,
        about: 'quarter to 31 March 2025',
        asOf: '2025-03-31',
      },
      check: {
        ...each.check,
        better: each.check.better.map((better) => ({
          ...better,
          about: 'actual, end of 2024',
          asOf: '2024-12',
        })),
      },
    }));
    const host = renderSurface(
      <EntityCard card={{ ...card, claims: dated }} locale="en" theme="light" actions={{}} />,
    );
    const row = claimOf(host, 'Computing capacity');
    expect(row.querySelector('.claim-label')?.textContent).toBe(
      'Computing capacity, quarter to 31 March 2025',
    );
    expect(row.querySelector('.figure-when')?.textContent).toBe('actual, end of 2024');
  });
});
