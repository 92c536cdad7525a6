import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LookupPage, type LookupPageProps } from '../../../components/lookup/LookupPage.tsx';
import { renderSurface } from '../render-surface.tsx';
import { CARD_ACTIONS } from '../samples/sample-actions.ts';
import { sampleCards } from '../samples/sample-cards.ts';
import { SAMPLE_HITS } from '../samples/sample-page.ts';
import { testSurface } from '../surfaces/test-surface.ts';

function view(more: Partial<LookupPageProps> = {}) {
  return (
    <LookupPage
      locale="en"
      theme="light"
      onSearch={async () => SAMPLE_HITS}
      onOpenCard={() => undefined}
      {...more}
    />
  );
}

describe('the look-up', () => {
  it('starts with the hits of what was asked', async () => {
    const onSearch = vi.fn(async () => SAMPLE_HITS);
    renderSurface(view({ query: 'hua', onSearch }));
    await expect.element(page.getByRole('combobox')).toHaveValue('hua');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Huawei');
    expect(onSearch.mock.calls).toEqual([['hua']]);
  });

  it('says so when nothing is found', async () => {
    renderSurface(view({ query: 'zzz', onSearch: async () => [] }));
    await expect.element(page.getByText('Nothing found for “zzz”.')).toBeInTheDocument();
  });

  it('opens a card below the field, which is then free for the next name', async () => {
    const onOpenCard = vi.fn();
    const host = renderSurface(view({ query: 'hua', onOpenCard }));
    await expect.element(page.getByRole('option').first()).toBeInTheDocument();
    await userEvent.click(page.getByRole('option').first());
    expect(onOpenCard).toHaveBeenCalledWith('huawei');
    render(view({ query: 'hua', onOpenCard, card: { card: sampleCards('en').palantir, actions: {} } }), host);
    await expect.element(page.getByRole('dialog', { name: 'Palantir' })).toHaveFocus();
    await expect.element(page.getByRole('combobox')).toHaveValue('');
    expect(page.getByRole('option').query()).toBeNull();
    await userEvent.fill(page.getByRole('combobox'), 'asc');
    await expect.element(page.getByRole('option').first()).toBeInTheDocument();
  });

  it('asks nothing by itself when a card is open from the start', () => {
    const onSearch = vi.fn(async () => SAMPLE_HITS);
    renderSurface(
      view({ query: 'Palantir', onSearch, card: { card: sampleCards('en').palantir, actions: {} } }),
    );
    expect(onSearch).not.toHaveBeenCalled();
  });
});

testSurface([
  {
    name: 'the look-up with a card',
    show: ({ locale, theme }) =>
      view({ locale, theme, card: { card: sampleCards(locale).palantir, actions: CARD_ACTIONS } }),
  },
  {
    name: 'the look-up that finds nothing',
    show: ({ locale, theme }) => view({ locale, theme, query: 'zzz', onSearch: async () => [] }),
    act: (host) => expect.poll(() => host.querySelector('.search-none')?.textContent).not.toBe(''),
  },
]);
