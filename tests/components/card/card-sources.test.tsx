import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import { renderSurface } from '../render-surface.tsx';
import { claimOf, SAMPLE_CARDS, showCard } from '../show-card.tsx';

describe('sources', () => {
  it('are links that open in a new tab without a referrer', () => {
    const link = claimOf(showCard('deepseek-r1'), 'Training cost').querySelector('a');
    expect(link?.href).toBe(
      'https://www.techspot.com/news/109542-rare-disclosure-deepseek-claims-r1-model-training-cost.html',
    );
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('of one publisher and day are cited once in a claim, and both listed at the foot', async () => {
    const { claims, sources, ...card } = SAMPLE_CARDS['deepseek-r1'];
    const [first] = sources;
    const [one] = claims;
    if (!first || !one) throw new Error('the sample has no source');
    const twins = [first, { ...first, id: 'twin', title: 'A second report', url: 'https://example.org/' }];
    const check = { ...one.check, better: [], sources: twins.map(({ id }) => id) };
    const twice = { ...card, sources: twins, claims: [{ ...one, check }] };
    const host = renderSurface(<EntityCard card={twice} locale="en" theme="light" actions={{}} />);
    expect(host.querySelectorAll('.claim .citations li')).toHaveLength(1);
    expect(host.querySelectorAll('.source-list li')).toHaveLength(2);
  });

  it('of one publisher and several days are one entry, with the publisher once and each day linked', () => {
    const { claims, sources, ...card } = SAMPLE_CARDS['deepseek-r1'];
    const [first] = sources;
    const [one] = claims;
    if (!first || !one) throw new Error('the sample has no source');
    const texts = [
      { ...first, id: 'a', publisher: 'TechSpot', date: '2025-09-19' },
      { ...first, id: 'b', publisher: 'TechSpot', date: '2025-10-02', url: 'https://example.org/' },
    ];
    const check = { ...one.check, better: [], sources: texts.map(({ id }) => id) };
    const twice = { ...card, sources: texts, claims: [{ ...one, check }] };
    const host = renderSurface(<EntityCard card={twice} locale="en" theme="light" actions={{}} />);
    const entries = [...host.querySelectorAll('.claim .citations li')];
    expect(entries.map((each) => each.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'TechSpot, 19 Sep 2025, 2 Oct 2025',
    ]);
    expect([...(entries[0]?.querySelectorAll('a') ?? [])].map((link) => link.href)).toEqual([
      first.url,
      'https://example.org/',
    ]);
  });

  it('without an address are named but not linked, and called secondary', () => {
    const row = claimOf(showCard('deepseek'), 'Revenue');
    expect(row.querySelector('a')).toBeNull();
    expect(row.textContent).toContain('MIIT, Jan\u00a02026 (secondary source)');
  });

  it('are listed in full at the foot, below what the article is', async () => {
    const host = showCard('deepseek-r1');
    const foot = host.querySelector('footer');
    expect(foot?.textContent).toContain('From an AI-written analysis, AInvest, 1\u00a0Aug\u00a02025');
    expect(foot?.textContent).toContain('Checked Nov\u00a02026');
    await userEvent.click(page.getByText('Sources (4)'));
    expect(foot?.querySelectorAll('li')).toHaveLength(4);
  });
});

describe('the age of the facts', () => {
  const footOf = (now: number) => showCard('deepseek-r1', {}, { now }).querySelector('footer');

  it('is told in words after the date', () => {
    const foot = footOf(Date.UTC(2027, 2, 1));
    expect(foot?.textContent).toContain('Checked Nov\u00a02026, 4 months ago');
    expect(foot?.textContent).not.toContain('Newer facts may be available.');
  });

  it('comes with a hint once the facts are old', () => {
    expect(footOf(Date.UTC(2027, 4, 1))?.textContent).toContain('6 months ago Newer facts may be available.');
  });
});
