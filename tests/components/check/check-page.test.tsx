import { render } from 'preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CheckPage, type CheckPageProps } from '../../../components/check/CheckPage.tsx';
import type { CheckActions } from '../../../components/check/check-state.ts';
import type { TextCheck } from '../../../core/checking/text-check.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { renderSurface } from '../render-surface.tsx';
import { openBundledDatabase } from '../samples/bundled-database.ts';
import { sampleCards } from '../samples/sample-cards.ts';
import { checkWithBundle, SAMPLE_TEXT } from '../samples/sample-check.ts';

let database: FactlightDatabase;
let check: TextCheck;

beforeAll(async () => {
  database = await openBundledDatabase();
  check = await checkWithBundle(database, SAMPLE_TEXT, 'en');
});

afterAll(() => database.delete());

function createActions() {
  return {
    onCheck: vi.fn(),
    onEdit: vi.fn(),
    onOpenCard: vi.fn(),
    onCopyCheck: vi.fn(),
    onCopyClaim: vi.fn(),
  } satisfies CheckActions;
}

function show(more: Partial<CheckPageProps> = {}, actions: CheckActions = createActions()) {
  return renderSurface(
    <CheckPage state={{ kind: 'writing' }} actions={actions} locale="en" theme="light" {...more} />,
    1000,
  );
}
const showChecked = (actions?: CheckActions, of = check) =>
  show({ state: { kind: 'checked', check: of } }, actions);

/** The entries of the list of numbers, by the number that each quotes. */
const entries = (host: HTMLElement) => [...host.querySelectorAll<HTMLElement>('.checked-number')];
const entryOf = (host: HTMLElement, number: string) =>
  entries(host).find((each) => each.querySelector('.quoted a')?.textContent === number);

describe('the field', () => {
  const field = () => page.getByRole('textbox', { name: 'Your text' });
  const button = () => page.getByRole('button', { name: 'Check', exact: true });

  it('hands over what is in it, by button and by Ctrl+Enter', async () => {
    const actions = createActions();
    show({}, actions);
    await expect.element(button()).toBeDisabled();
    await userEvent.fill(field(), 'DeepSeek and $5.6 million');
    await userEvent.click(button());
    await userEvent.click(field());
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.onCheck.mock.calls).toEqual([
      ['DeepSeek and $5.6 million'],
      ['DeepSeek and $5.6 million'],
    ]);
  });

  it('starts with the text that the reader asked about', async () => {
    show({ text: 'Qwen', state: { kind: 'checking' } });
    await expect.element(field()).toHaveValue('Qwen');
    await expect.element(page.getByRole('status').getByText('Checking…')).toBeInTheDocument();
    await expect.element(button()).toBeDisabled();
  });

  it('keeps its text from what browsers do with the text of fields', () => {
    show();
    const element = field().element();
    expect(element.getAttribute('autocomplete')).toBe('off');
    expect(element.getAttribute('spellcheck')).toBe('false');
  });

  it('says that the facts could not be read, and can be tried again', async () => {
    const actions = createActions();
    show({ text: 'Qwen', state: { kind: 'failed' } }, actions);
    await expect.element(page.getByRole('alert')).toHaveTextContent('could not read its facts Try again.');
    await userEvent.click(button());
    expect(actions.onCheck).toHaveBeenCalledWith('Qwen');
  });
});

describe('a checked text', () => {
  it('is summed up in its heading, which has the focus', async () => {
    showChecked();
    const heading = page.getByRole('heading', {
      level: 2,
      name: /^2 cautions, \d numbers known, \d+ names$/,
    });
    await expect.element(heading).toHaveFocus();
  });

  it('is shown whole, with numbers and names marked in different ways', () => {
    const host = showChecked();
    const text = host.querySelector('.checked-text-body');
    expect(text?.textContent).toBe(SAMPLE_TEXT);
    const looks = [...(text?.querySelectorAll<HTMLElement>('.number-in-text') ?? [])].map((each) => [
      each.textContent,
      each.dataset.tone,
    ]);
    expect(looks).toEqual([
      ['$5.6 million', 'warned'],
      ['1 trillion yuan', 'confirmed'],
      ['$138 billion', 'confirmed'],
      ['18 percent', 'confirmed'],
      ['26 percent', 'newer'],
      ['69 times sales', 'warned'],
      ['20 percent', 'open'],
    ]);
    expect(text?.querySelector('.name-in-text')?.textContent).toBe('DeepSeek');
  });

  it('lists warnings first, each with its sentence, relation, verdict, better value and sources', () => {
    const host = showChecked();
    const [first, second] = entries(host);
    expect(first?.querySelector('.quoted')?.textContent).toContain(
      'Palantir traded at 69 times sales in mid-2025.',
    );
    expect(first?.textContent).toContain('As in the article');
    expect(first?.querySelector('.badge')?.textContent).toContain('wrong number');
    expect(first?.querySelector('.figure-value')?.textContent).toContain('115');
    const links = [...(first?.querySelectorAll<HTMLAnchorElement>('.citations a') ?? [])];
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ href }) => href.startsWith('https://'))).toBe(true);
    expect(second?.querySelector('.quoted')?.textContent).toContain('$5.6 million');
    expect(page.getByRole('heading', { name: 'Figures to treat with caution' }).query()).not.toBeNull();
  });

  it.each([
    ['1 trillion yuan', 'As other sources say'],
    ['26 percent', 'Newer than the article’s figure'],
    ['20 percent', 'Neither the article nor other sources give this figure'],
  ])('says in words what %s is to its claim', (number, words) => {
    expect(entryOf(showChecked(), number)?.textContent).toContain(words);
  });

  it('says how many numbers nothing is known of', () => {
    expect(showChecked().textContent).toMatch(/\d other numbers? (was|were) read but could not be checked\./);
  });

  it('leads from a number to what is known of it and back, without changing the address', async () => {
    const host = showChecked();
    const before = location.href;
    const inText = page.getByRole('link', { name: '26 percent', exact: true }).first();
    (inText.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const entry = entryOf(host, '26 percent');
    expect(document.activeElement).toBe(entry);
    await userEvent.tab();
    expect(document.activeElement?.closest('.quoted')).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(inText.element());
    expect(location.href).toBe(before);
  });

  it('opens the card of a name from the text by two presses of Enter', async () => {
    const actions = createActions();
    const host = showChecked(actions);
    host.querySelector<HTMLElement>('.name-in-text')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toMatch(/^DeepSeek/);
    await userEvent.keyboard('{Enter}');
    expect(actions.onOpenCard).toHaveBeenCalledWith('deepseek');
  });

  it('is copied whole, or one claim of it', async () => {
    const actions = createActions();
    const host = showChecked(actions);
    await userEvent.click(page.getByRole('button', { name: 'Copy the result with its sources' }));
    expect(actions.onCopyCheck).toHaveBeenCalledWith(check);
    await expect.element(page.getByRole('status').getByText('Copied')).toBeInTheDocument();
    const button = entryOf(host, '26 percent')?.querySelector<HTMLElement>('.copy button');
    button?.click();
    expect(actions.onCopyClaim.mock.calls[0]?.map((each) => each.id ?? each.entity.id)).toEqual([
      'alibaba-cloud-growth',
      'alibaba-cloud',
    ]);
  });

  it('can be edited again, as it was', async () => {
    const actions = createActions();
    const host = show({ text: SAMPLE_TEXT, state: { kind: 'checked', check } }, actions);
    await userEvent.click(page.getByRole('button', { name: 'Edit the text' }));
    expect(actions.onEdit).toHaveBeenCalledOnce();
    render(
      <CheckPage
        text={SAMPLE_TEXT}
        state={{ kind: 'writing' }}
        actions={actions}
        locale="en"
        theme="light"
      />,
      host,
    );
    await expect.element(page.getByRole('textbox')).toHaveValue(SAMPLE_TEXT);
  });

  it('says so when nothing in it is known', async () => {
    const none = await checkWithBundle(database, 'The weather was fine.', 'en');
    const host = showChecked(createActions(), none);
    await expect.element(page.getByRole('heading', { name: 'Nothing known in this text' })).toHaveFocus();
    expect(host.textContent).toContain('found none of them here');
    expect(page.getByRole('button', { name: /^Copy/ }).query()).toBeNull();
  });

  it('says what was left out when it is too long', async () => {
    const long = await checkWithBundle(database, 'DeepSeek is here. '.repeat(4000), 'en');
    expect(showChecked(createActions(), long).textContent).toMatch(
      /The text is too long: only the first (49,9\d\d|50,000) of its 72,000 characters were checked\./,
    );
  });
});

describe('a card opened from the result', () => {
  it('covers the lists, takes the focus, and gives it back', async () => {
    const actions = createActions();
    const host = showChecked(actions);
    const button = page.getByRole('button', { name: /^DeepSeek .*mention/ }).first();
    (button.element() as HTMLElement).focus();
    const open = (card?: CheckPageProps['card']) =>
      render(
        <CheckPage
          state={{ kind: 'checked', check }}
          actions={actions}
          locale="en"
          theme="light"
          card={card}
        />,
        host,
      );
    open({ card: sampleCards('en').deepseek, actions: {} });
    await expect.element(page.getByRole('dialog', { name: 'DeepSeek' })).toHaveFocus();
    expect(page.getByRole('heading', { name: 'Names' }).query()).toBeNull();
    expect(host.querySelector('.checked-text-body')?.textContent).toBe(SAMPLE_TEXT);
    open();
    await expect.element(button).toHaveFocus();
  });
});
