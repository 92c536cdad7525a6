import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import type { Card } from '../../../core/facts/card.ts';
import { renderSurface } from '../render-surface.tsx';
import { found, quantity, sayIn } from '../samples/sample-builders.ts';
import { claimOf, SAMPLE_CARDS, showCard } from '../show-card.tsx';

const BASE = SAMPLE_CARDS['deepseek-r1'];
const say = sayIn('en');

function show(parts: Partial<Card>): HTMLElement {
  const card = { ...BASE, ...parts };
  return renderSurface(<EntityCard card={card} locale="en" theme="light" actions={{}} />);
}

/** What is seen without unfolding anything. */
function seen(host: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: unlike textContent, it leaves out what is folded.
  return host.innerText;
}

const claims = BASE.claims.slice(0, 1);
const [cost] = claims;
const fact = {
  ...found(quantity(say, 1e12, 'CNY'), 'over 20 years', '2025-03', 'newspim'),
  label: 'Size of the fund',
  equivalents: [quantity(say, 138e9, 'USD')],
};

describe('the first screen', () => {
  it('names whom else to be careful with, and says why when it is unfolded', async () => {
    const other = { id: 'gpt-4', name: 'GPT-4' };
    const host = show({
      also: [{ claim: 'x', verdict: 'imprecise', text: 'Another count.', entity: other }],
    });
    expect(seen(host)).toContain('Also: GPT-4');
    expect(seen(host)).not.toContain('Another count.');
    await userEvent.click(page.getByText('Also: GPT-4'));
    expect(seen(host)).toContain('Another count.');
  });

  it('begins the figures with the one that matters, with the same sum in another currency', () => {
    const host = show({ claims, lead: { observation: fact } });
    const [first] = host.querySelectorAll('.claim');
    expect(first?.textContent).toContain('Size of the fund, over 20 years, Mar\u00a02025');
    expect(first?.textContent).toContain('RMB\u00a01\u00a0trillion');
    expect(first?.textContent).toContain('($138\u00a0billion');
  });

  it('puts the named claim before a weightier one', () => {
    const [weighty, later] = SAMPLE_CARDS['computing-power'].claims;
    if (!weighty || !later) throw new Error('the sample has too few claims');
    const host = show({ claims: [weighty, later], lead: { claim: later } });
    expect(host.querySelector('.claim-label')?.textContent).toContain(later.label);
  });

  it('lists figures that the article does not mention', () => {
    const host = show({ claims, facts: [fact] });
    expect(seen(host)).toContain('OTHER FIGURES');
    expect(seen(host)).toContain('Size of the fund');
  });
});

describe('what can wait', () => {
  it('is folded: a long note after its first sentence', async () => {
    if (!cost) throw new Error('the sample has no claim');
    const note = `It is the final run. ${'The report says more about it. '.repeat(6)}`;
    const host = show({ claims: [{ ...cost, check: { ...cost.check, note } }] });
    expect(seen(host)).toContain('It is the final run.');
    expect(seen(host)).not.toContain('The report says more');
    await userEvent.click(page.getByText('Details'));
    expect(seen(host)).toContain('The report says more');
  });

  it('is folded: statements after the weightiest, and they are found by their button', async () => {
    const host = showCard('deepseek');
    expect(seen(host)).not.toContain('Outlook');
    await userEvent.click(page.getByText('1 more', { exact: true }));
    expect(seen(host)).toContain('Outlook');
    expect(claimOf(host, 'Outlook')).toBeTruthy();
  });
});

it('a card of several articles says which of them makes a statement, and names all at its foot', () => {
  const [article] = BASE.documents;
  const [statement] = BASE.claims.filter((claim) => !claim.observation);
  if (!article || !statement) throw new Error('the sample has no article or statement');
  const review = { ...article, id: 'review', publisher: 'A review', title: 'Models', aiWritten: false };
  const host = show({
    claims: [{ ...statement, document: 'review' }],
    documents: [article, review],
  });
  expect(host.querySelector('.claim-says')?.textContent).toContain('A review: ');
  const foot = host.querySelector('footer')?.textContent;
  expect(foot).toContain('From an AI-written analysis, AInvest');
  expect(foot).toContain('From “Models”, A review');
});
