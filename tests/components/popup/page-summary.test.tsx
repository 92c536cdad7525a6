import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageSummary, type PageSummaryProps } from '../../../components/popup/PageSummary.tsx';
import type { PageActions } from '../../../components/popup/page-condition.ts';
import type { SearchHit } from '../../../core/facts/page-summary.ts';
import { renderSurface } from '../render-surface.tsx';
import { sampleCards } from '../samples/sample-cards.ts';
import { EMPTY_PAGE, SAMPLE_HITS, SAMPLE_PAGE } from '../samples/sample-page.ts';

function createActions(): PageActions {
  return {
    onToggleSite: vi.fn(),
    onToggleEverywhere: vi.fn(),
    onAllow: vi.fn(),
    onWake: vi.fn(),
    onResume: vi.fn(),
    onJump: vi.fn(),
    onJumpToNumber: vi.fn(),
    onOpenCard: vi.fn(),
    onSearch: vi.fn(async () => SAMPLE_HITS),
    onCheckText: vi.fn(),
    onOptions: vi.fn(),
  };
}

const READY = { kind: 'ready', summary: SAMPLE_PAGE } as const;

function show(actions: PageActions, more: Partial<PageSummaryProps> = {}) {
  return renderSurface(
    <PageSummary
      state={READY}
      site="news.example.org"
      actions={actions}
      locale="en"
      theme="light"
      {...more}
    />,
  );
}

describe('a page with names', () => {
  it('is summed up in one line', () => {
    expect(show(createActions()).querySelector('header')?.textContent).toContain(
      '3 names, 14 mentions, 5 cautions',
    );
  });

  it('jumps to a mention from the row of its name, which also counts the verdicts', async () => {
    const actions = createActions();
    show(actions);
    await userEvent.click(
      page.getByRole('button', { name: 'DeepSeek 2 contradicted, 9 mentions. Hangzhou AI lab.' }),
    );
    expect(actions.onJump).toHaveBeenCalledWith('deepseek');
    await expect
      .element(page.getByRole('button', { name: /^Tencent 3 figures or statements corroborated/ }))
      .toBeInTheDocument();
    expect(
      page
        .getByRole('button', { name: /^GitHub/ })
        .element()
        .querySelector('.badge'),
    ).toBeNull();
  });

  it('shows three warnings at first and the others on request, and opens their cards', async () => {
    const actions = createActions();
    const host = show(actions);
    const warnings = () => host.querySelectorAll('.caution .badge');
    expect([...warnings()].map((badge) => badge.textContent)).toEqual(Array(3).fill('contradicted'));
    await userEvent.click(page.getByRole('button', { name: '2 more' }));
    expect(warnings()).toHaveLength(5);
    await userEvent.click(page.getByRole('button', { name: 'Tencent', exact: true }).first());
    expect(actions.onOpenCard).toHaveBeenCalledWith('tencent');
  });
});

describe('the numbers of a page', () => {
  it('come first, each with its sentence and verdict, and say how many were not checked', () => {
    const host = show(createActions());
    const [section] = host.querySelectorAll('.popup-body .section, .popup-body .caution');
    expect(section?.querySelector('h2')?.textContent).toBe('This page’s numbers');
    expect(section?.querySelector('mark')?.textContent).toBe('$5.6 million');
    expect(section?.querySelector('.badge')?.textContent).toContain('imprecise');
    expect(section?.textContent).toContain('4 other numbers were read but could not be checked.');
  });

  it('lead to where they stand', async () => {
    const actions = createActions();
    show(actions);
    await userEvent.click(page.getByRole('button', { name: /It is said that R1/ }));
    expect(actions.onJumpToNumber).toHaveBeenCalledWith(expect.objectContaining({ id: 3, frameId: 0 }));
  });

  it('are one entry where the page repeats itself, which goes from place to place', async () => {
    const actions = createActions();
    const [row] = SAMPLE_PAGE.numbers.rows;
    if (!row) throw new Error('the sample has no number');
    const places = ['First', 'Second', 'Third'].map((word, id) => ({
      ...row.number,
      id,
      frameId: id === 2 ? 7 : 0,
      quote: { sentence: `${word}: $5.6 million.`, start: word.length + 2, end: word.length + 14 },
    }));
    const numbers = { rows: [{ ...row, number: places[0] ?? row.number, places }], unchecked: 0 };
    const host = show(actions, { state: { kind: 'ready', summary: { ...SAMPLE_PAGE, numbers } } });
    expect(host.querySelectorAll('.number-row')).toHaveLength(1);
    const entry = page.getByRole('button', { name: /DeepSeek-R1/ }).first();
    await expect.element(entry).toHaveTextContent('3 times');
    for (const [place, sentence, id, frameId] of [
      [1, 'First', 0, 0],
      [2, 'Second', 1, 0],
      [3, 'Third', 2, 7],
      [1, 'First', 0, 0],
    ] as const) {
      await userEvent.click(entry);
      expect(actions.onJumpToNumber).toHaveBeenLastCalledWith(expect.objectContaining({ id, frameId }));
      await expect.element(entry).toHaveTextContent(`${place} of 3`);
      await expect.element(entry).toHaveTextContent(sentence);
    }
  });

  it('have no section on a page where nothing is known of any', () => {
    const numbers = { rows: [], unchecked: 3 };
    const host = show(createActions(), { state: { kind: 'ready', summary: { ...SAMPLE_PAGE, numbers } } });
    expect(host.textContent).not.toContain('This page’s numbers');
  });
});

describe('switches', () => {
  it('turn this site and everything on and off', async () => {
    const actions = createActions();
    show(actions);
    await userEvent.click(page.getByRole('switch', { name: 'Factlight on news.example.org' }));
    await userEvent.click(page.getByRole('switch', { name: 'On everywhere' }));
    expect(actions.onToggleSite).toHaveBeenCalledWith(false);
    expect(actions.onToggleEverywhere).toHaveBeenCalledWith(false);
  });
});

describe('an empty popup says why', () => {
  it('for a page without known names', () => {
    const host = show(createActions(), { state: { kind: 'ready', summary: EMPTY_PAGE } });
    expect(host.textContent).toContain('Factlight knows none of the names on this page.');
    expect(host.textContent).not.toContain('0 names');
  });

  it('for a page closed to extensions, without a switch for its site', () => {
    const host = show(createActions(), { state: { kind: 'unreadable' } });
    expect(host.textContent).toContain('Factlight can’t read this page');
    expect(page.getByRole('switch', { name: /news\.example\.org/ }).query()).toBeNull();
  });

  it.each([
    ['site-off', 'Turn on for this site', 'onToggleSite'],
    ['off', 'Turn on', 'onToggleEverywhere'],
  ] as const)('in the state %s, with a button to turn it back on', async (kind, button, callback) => {
    const actions = createActions();
    show(actions, { state: { kind } });
    await userEvent.click(page.getByRole('button', { name: button, exact: true }));
    expect(actions[callback]).toHaveBeenCalledWith(true);
  });

  it('when snoozed, with the time and a button to resume', async () => {
    const actions = createActions();
    const until = new Date(2026, 0, 1, 14, 30).getTime();
    const host = show(actions, { state: { kind: 'snoozed', until } });
    expect(host.textContent).toMatch(/until 2:30\sPM/);
    await userEvent.click(page.getByRole('button', { name: 'Resume now' }));
    expect(actions.onWake).toHaveBeenCalledOnce();
  });

  it('when the browser withholds the page, with a button to ask for it', async () => {
    const actions = createActions();
    show(actions, { state: { kind: 'withheld' } });
    await userEvent.click(page.getByRole('button', { name: 'Allow on all sites' }));
    expect(actions.onAllow).toHaveBeenCalledOnce();
  });
});

describe('the cost of a page', () => {
  it('is shown in the footer, and spelled out for screen readers', () => {
    const foot = show(createActions(), { cost: { totalMs: 12.3 } }).querySelector('footer');
    expect(foot?.querySelector('p [aria-hidden]')?.textContent).toBe(
      'Factlight used 12\u00a0ms on this page',
    );
    expect(foot?.querySelector('.visually-hidden')?.textContent).toBe(
      'Factlight used 12\u00a0milliseconds on this page',
    );
  });

  it('is left out until it is known', () => {
    expect(show(createActions()).querySelector('footer')?.textContent).not.toContain('Factlight used');
  });

  it('that exceeds its budget pauses the page, with a button to resume', async () => {
    const actions = createActions();
    const host = show(actions, {
      state: { kind: 'paused', costMs: 640, budgetMs: 500, summary: SAMPLE_PAGE },
    });
    expect(host.textContent).toContain('Reading this page took 640\u00a0ms. Factlight stops at 500\u00a0ms');
    await userEvent.click(page.getByRole('button', { name: 'Resume on this page' }));
    expect(actions.onResume).toHaveBeenCalledOnce();
  });
});

describe('search', () => {
  it('works with the keyboard alone: arrow keys select, Enter opens, Escape clears', async () => {
    const actions = createActions();
    const host = show(actions);
    const field = page.getByRole('combobox', { name: 'Search names, figures, policies' });
    await userEvent.fill(field, 'hua');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Huawei');
    expect(host.querySelector('.caution'), 'the page’s own cautions are hidden').toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    const chosen = page.getByRole('option', { selected: true });
    await expect.element(chosen).toHaveTextContent('Ascend');
    expect(field.element().getAttribute('aria-activedescendant')).toBe(chosen.element().id);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(actions.onOpenCard).toHaveBeenCalledWith('ascend');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('');
    expect(host.querySelector('.caution')).not.toBeNull();
  });

  it('accepts an arrow key the moment hits appear, and selects the best hit of each answer', async () => {
    const host = show({ ...createActions(), onSearch: async () => [...SAMPLE_HITS] });
    const chosen = page.getByRole('option', { selected: true });
    const arrow = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
    const observer = new MutationObserver(() => {
      if (!host.querySelector('[role="option"]')) return;
      observer.disconnect();
      host.querySelector('[role="combobox"]')?.dispatchEvent(arrow);
    });
    observer.observe(host, { childList: true, subtree: true });
    await userEvent.fill(page.getByRole('combobox'), 'hua');
    await expect.element(page.getByRole('option').first()).toBeInTheDocument();
    // Effects that run after paint must not undo the key.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(chosen).toHaveTextContent('Ascend');
    await userEvent.fill(page.getByRole('combobox'), 'huaw');
    await expect.element(chosen).toHaveTextContent('Huawei');
  });

  it('a search that fails says so, and the next one works', async () => {
    const onSearch = vi.fn(async (): Promise<readonly SearchHit[]> => SAMPLE_HITS);
    onSearch.mockRejectedValueOnce(new Error('no facts'));
    const host = show({ ...createActions(), onSearch });
    const field = page.getByRole('combobox');
    await userEvent.fill(field, 'qwen');
    await expect.poll(() => host.textContent).toContain('could not read its facts');
    expect(host.textContent).not.toContain('Nothing found');
    await userEvent.fill(field, 'qwen2');
    await expect.poll(() => host.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
    expect(host.textContent).not.toContain('could not read its facts');
  });

  it('says so when nothing is found', async () => {
    show({ ...createActions(), onSearch: async () => [] });
    await userEvent.fill(page.getByRole('combobox'), 'zzz');
    await expect.element(page.getByText('Nothing found for “zzz”.')).toBeInTheDocument();
  });

  it('ignores a late answer to an older query', async () => {
    const answers = new Map<string, (hits: readonly SearchHit[]) => void>();
    const onSearch = (query: string) =>
      new Promise<readonly SearchHit[]>((resolve) => answers.set(query, resolve));
    show({ ...createActions(), onSearch });
    await userEvent.fill(page.getByRole('combobox'), 'a');
    await userEvent.fill(page.getByRole('combobox'), 'as');
    answers.get('as')?.(SAMPLE_HITS.slice(1));
    await expect.element(page.getByRole('option')).toHaveTextContent('Ascend');
    answers.get('a')?.(SAMPLE_HITS.slice(0, 1));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await expect.element(page.getByRole('option')).toHaveTextContent('Ascend');
  });
});

describe('a card inside the popup', () => {
  it('replaces the list and takes the focus, and gives both back', async () => {
    const actions = createActions();
    const host = show(actions);
    const field = page.getByRole('combobox').element();
    if (field instanceof HTMLElement) field.focus();
    const card = { card: sampleCards('en').palantir, actions: {} };
    render(<PageSummary state={READY} actions={actions} locale="en" theme="light" card={card} />, host);
    await expect.element(page.getByRole('dialog', { name: 'Palantir' })).toHaveFocus();
    expect(page.getByRole('combobox').query()).toBeNull();
    render(<PageSummary state={READY} actions={actions} locale="en" theme="light" />, host);
    await expect.element(page.getByRole('combobox')).toHaveFocus();
  });
});

describe('a page that is paused for its cost', () => {
  const state = { kind: 'paused', costMs: 1640, budgetMs: 1600, summary: SAMPLE_PAGE } as const;

  it('says so, still lists what was found, and resumes on request', async () => {
    const onResume = vi.fn();
    const text = show({ ...createActions(), onResume }, { state, cost: { totalMs: 1640 } }).textContent;
    expect(text).toMatch(/Reading this page took 1\.6\ssec\. Factlight stops at 1\.6\ssec/);
    expect(text).toContain('Factlight used');
    expect(text).toContain('Tencent');
    await userEvent.click(page.getByRole('button', { name: 'Resume on this page' }));
    expect(onResume).toHaveBeenCalledOnce();
  });
});

it('says that a change was not saved', () => {
  show(createActions(), { problem: 'Not saved.' });
  expect(page.getByRole('alert').element().textContent).toBe('Not saved.');
});
