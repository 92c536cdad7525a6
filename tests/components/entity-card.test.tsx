import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardActions } from '../../components/card-actions.ts';
import { EntityCard, type EntityCardProps } from '../../components/EntityCard.tsx';
import { renderSurface } from './render-surface.tsx';
import { sampleCards } from './sample-cards.ts';

const cards = sampleCards('en');
const mention = { surface: 'R1', score: 0.97, why: ['alias “R1”', '“DeepSeek” in the same sentence'] };

function show(id: keyof typeof cards, actions: CardActions = {}, more: Partial<EntityCardProps> = {}) {
  return renderSurface(<EntityCard card={cards[id]} locale="en" theme="light" actions={actions} {...more} />);
}

function claim(host: HTMLElement, label: string): HTMLElement {
  const found = [...host.querySelectorAll<HTMLElement>('.claim')].find((each) =>
    each.querySelector('.claim-label')?.textContent.includes(label),
  );
  if (!found) throw new Error(`the card shows no claim ${label}`);
  return found;
}

describe('a figure', () => {
  it('strikes the article’s value through and puts the better one beside it when they differ', () => {
    const row = claim(show('deepseek-r1'), 'Training cost');
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

  it('leaves the article’s value as it is when it is corroborated', () => {
    const row = claim(show('computing-power'), 'Power capacity added');
    expect(row.querySelector('del')).toBeNull();
    expect(row.querySelector('strong')?.textContent).toContain('429');
    expect(row.textContent).toContain('≈430');
  });

  it.each([
    ['deepseek', 'State funding', 'contradicted'],
    ['deepseek-r1', 'Training cost', 'imprecise'],
    ['deepseek-r1', 'Release', 'corroborated'],
    ['computing-power', 'Revenue multiple', 'not found'],
  ] as const)('of %s: %s says "%s" with an icon', (id, label, word) => {
    const badge = claim(show(id), label).querySelector('.badge');
    expect(badge?.textContent).toBe(word);
    expect(badge?.querySelector('svg')).not.toBeNull();
  });

  it('marks a contradicted one by a filled badge, which no other verdict has', () => {
    const fill = (label: string, id: keyof typeof cards) => {
      const badge = claim(show(id), label).querySelector('.badge');
      return badge && getComputedStyle(badge).backgroundColor;
    };
    expect(fill('State funding', 'deepseek')).not.toBe('rgba(0, 0, 0, 0)');
    expect(fill('Training cost', 'deepseek-r1')).toBe('rgba(0, 0, 0, 0)');
  });

  it('is said in words to a screen reader, with what it is worth', () => {
    const said = claim(show('deepseek'), 'State funding').querySelector('.visually-hidden')?.textContent;
    expect(said).toContain('138 billion US dollars, which other sources do not bear out');
  });

  it('keeps what has become of it since apart and folded', async () => {
    const row = claim(show('deepseek'), 'State funding');
    const since = row.querySelector('details');
    expect(since?.open).toBe(false);
    await userEvent.click(page.getByText('Since the article'));
    expect(since?.open).toBe(true);
    expect(since?.textContent).toContain('≈$7.4');
  });
});

describe('sources', () => {
  it('are links that open beside the page and give nothing away', () => {
    const link = claim(show('deepseek-r1'), 'Training cost').querySelector('a');
    expect(link?.href).toBe(
      'https://www.techspot.com/news/109542-rare-disclosure-deepseek-claims-r1-model-training-cost.html',
    );
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('without a good address are named, not linked, and called secondary', () => {
    const row = claim(show('deepseek'), 'Revenue');
    expect(row.querySelector('a')).toBeNull();
    expect(row.textContent).toContain('MIIT, Jan\u00a02026 (secondary source)');
  });

  it('stand in full at the foot, under the article’s honest name', async () => {
    const host = show('deepseek-r1');
    const foot = host.querySelector('footer');
    expect(foot?.textContent).toContain('From an AI-written analysis, AInvest, 1\u00a0Aug\u00a02025');
    expect(foot?.textContent).toContain('checked Nov\u00a02026');
    await userEvent.click(page.getByText('Sources (4)'));
    expect(foot?.querySelectorAll('li')).toHaveLength(4);
  });
});

describe('the article’s own voice', () => {
  it('carries no verdict, but says that it is opinion', () => {
    expect(claim(show('deepseek'), 'Outlook').querySelector('.badge')?.textContent).toBe(
      'The article’s opinion',
    );
  });
});

describe('the card', () => {
  it('is a dialog labelled by the name, and not a modal one', () => {
    show('deepseek-r1');
    const dialog = page.getByRole('dialog', { name: 'DeepSeek-R1' }).element();
    expect(dialog.getAttribute('aria-modal')).toBeNull();
  });

  it('answers in order: what it is, caution, figures, statements, chart, policy, related, sources', () => {
    const host = show('deepseek-r1', { onOpenEntity() {} });
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
      expect(part?.compareDocumentPosition(next), `${order[index]} stands before ${order[index + 1]}`).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
  });

  it('shows name, caution and first figure without scrolling', async () => {
    await page.viewport(1280, 800);
    const host = show('deepseek');
    const card = host.querySelector('.card')?.getBoundingClientRect();
    expect(card?.width).toBe(384);
    expect(card?.height).toBeLessThanOrEqual(520);
    const figure = host.querySelector('.figure-values')?.getBoundingClientRect();
    expect(figure?.bottom).toBeLessThan(card?.bottom ?? 0);
  });

  it('fits a window of 320 px', async () => {
    await page.viewport(320, 640);
    const host = show('ai-labeling-measures');
    expect(host.querySelector('.card')?.getBoundingClientRect().width).toBe(304);
    for (const part of host.querySelectorAll('.card-body')) {
      expect(part.scrollWidth).toBeLessThanOrEqual(part.clientWidth);
    }
    await page.viewport(1280, 800);
  });

  it('shows no control without a callback', () => {
    expect(show('deepseek-r1').querySelectorAll('button')).toHaveLength(0);
  });

  it('is no less for a name without claims', () => {
    const host = show('open-atom-foundation');
    expect(host.textContent).toContain('The article makes no claim about Open Atom Foundation.');
    expect(host.querySelector('.badge')).toBeNull();
  });

  it('draws the bars of a comparison to scale', () => {
    const bars = show('computing-power').querySelectorAll('.bars .bar-body');
    const [target, actual] = [...bars].map((bar) => bar.getBoundingClientRect().width);
    expect((actual ?? 0) / (target ?? 1)).toBeCloseTo(280 / 300, 1);
  });
});

describe('controls', () => {
  it('call back', async () => {
    const onClose = vi.fn();
    const onPin = vi.fn();
    const onOpenEntity = vi.fn();
    show('deepseek-r1', { onClose, onPin, onOpenEntity });
    await userEvent.click(page.getByRole('button', { name: 'Pin' }));
    await userEvent.click(page.getByRole('button', { name: 'DeepSeek maker' }));
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(onPin).toHaveBeenCalledWith(true);
    expect(onOpenEntity).toHaveBeenCalledWith('deepseek');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('turn the marks down from a menu that Escape closes, and not the card', async () => {
    const onSiteOff = vi.fn();
    const escaped = vi.fn();
    const host = show('deepseek-r1', { onSiteOff, onSnooze() {} });
    host.addEventListener('keydown', escaped);
    const more = page.getByRole('button', { name: 'More actions' });
    await userEvent.click(more);
    await userEvent.keyboard('{Escape}');
    expect(escaped).not.toHaveBeenCalled();
    await expect.element(page.getByRole('button', { name: 'Not on this site' })).not.toBeInTheDocument();
    expect(document.activeElement).toBe(more.element());
    await userEvent.click(more);
    await userEvent.click(page.getByRole('button', { name: 'Not on this site' }));
    expect(onSiteOff).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Not on this site' })).not.toBeInTheDocument();
  });

  it('copy a figure and say so, but not when copying failed', async () => {
    const onCopy = vi.fn().mockRejectedValueOnce(new Error('no clipboard')).mockResolvedValue(undefined);
    show('deepseek-r1', { onCopy });
    const copy = page.getByRole('button', { name: 'Copy “Training cost” with its source' });
    await userEvent.click(copy);
    expect(page.getByText('Copied').query()).toBeNull();
    await userEvent.click(copy);
    await expect.element(page.getByText('Copied')).toBeInTheDocument();
    expect(onCopy.mock.calls[1]?.[0]).toBe(cards['deepseek-r1'].claims[0]);
  });

  it('lead back along the trail', async () => {
    const onBack = vi.fn();
    show('deepseek-r1', { onBack }, { trail: [{ name: 'Qwen' }, { name: 'DeepSeek' }] });
    await userEvent.click(page.getByRole('button', { name: 'Qwen' }));
    expect(onBack).toHaveBeenCalledWith(0);
  });

  it('say why the name was marked, and take a "not this"', async () => {
    const onReject = vi.fn();
    const host = show('deepseek-r1', { onReject }, { mention });
    await userEvent.click(page.getByText('Why this?'));
    expect(host.querySelector('.reasons')?.textContent).toContain(
      '“R1” is read as DeepSeek-R1, certainty 97%.',
    );
    expect(host.querySelector('.reasons')?.textContent).toContain('“DeepSeek” in the same sentence');
    await userEvent.click(page.getByRole('button', { name: 'Not this' }));
    await userEvent.click(page.getByRole('button', { name: 'On this site' }));
    expect(onReject).toHaveBeenCalledWith('site');
  });
});

describe('languages', () => {
  it('speaks Chinese throughout', () => {
    const host = renderSurface(
      <EntityCard
        card={sampleCards('zh-CN').deepseek}
        locale="zh-CN"
        theme="light"
        actions={{ onClose() {} }}
      />,
    );
    expect(host.querySelector('[lang="zh-CN"] .badge')?.textContent).toBe('与事实不符');
    expect(host.querySelector('del')?.textContent).toContain('1380亿美元');
    expect(host.querySelector('footer')?.textContent).toContain('2025年8月1日');
  });
});
