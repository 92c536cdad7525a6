import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { renderSurface } from '../render-surface.tsx';
import { SAMPLE_DATASET } from '../samples/sample-page.ts';

function show(more: Partial<OptionsPageProps> = {}) {
  const onChange = vi.fn();
  const host = renderSurface(
    <OptionsPage
      locale="en"
      settings={DEFAULT_SETTINGS}
      dataset={SAMPLE_DATASET}
      onChange={onChange}
      {...more}
    />,
    760,
  );
  return { host, onChange };
}

describe('categories', () => {
  it('show how many names they have, with examples marked as on pages', () => {
    const { host } = show();
    const policy = host.querySelector('[data-category="policy"]');
    expect(policy?.textContent).toContain('1 name');
    const sample = policy?.querySelector('.sample') ?? host;
    expect(sample.textContent).toBe('AI+ Initiative');
    const style = getComputedStyle(sample);
    expect(`${style.textDecorationLine} ${style.textDecorationStyle}`).toBe('underline wavy');
    expect(style.textDecorationColor).toBe('rgb(225, 70, 96)');
  });

  it('are switched off and on one at a time', async () => {
    const settings = { ...DEFAULT_SETTINGS, categoriesOff: ['policy', 'chips'] };
    const { onChange } = show({ settings });
    await userEvent.click(page.getByRole('switch', { name: /^Companies/ }));
    expect(onChange).toHaveBeenLastCalledWith({ categoriesOff: ['policy', 'chips', 'companies'] });
    await userEvent.click(page.getByRole('switch', { name: /^Policy/ }));
    expect(onChange).toHaveBeenLastCalledWith({ categoriesOff: ['chips'] });
  });
});

it('facts that could not be read are told, and the rest of the page works', async () => {
  const { host, onChange } = show({ dataset: null });
  expect(host.textContent).toContain('The facts could not be read.');
  expect(host.textContent).not.toContain('Loading');
  await userEvent.click(page.getByRole('radio', { name: 'Dark' }));
  expect(onChange).toHaveBeenCalledWith({ theme: 'dark' });
});

describe('choices', () => {
  it.each([
    ['Dark', { theme: 'dark' }],
    ['简体中文', { language: 'zh-CN' }],
    ['First mention on the page', { density: 'page' }],
  ])('%s applies at once', async (name, change) => {
    const { onChange } = show();
    await userEvent.click(page.getByRole('radio', { name }));
    expect(onChange).toHaveBeenCalledWith(change);
  });

  it('the dwell time is told in seconds and in a word', async () => {
    const { onChange } = show();
    const slider = page.getByRole('slider', { name: 'Open a card after the pointer rests on a name for' });
    expect(slider.element().getAttribute('aria-valuetext')).toBe('0.35 s, normal');
    await userEvent.fill(slider, '600');
    expect(onChange).toHaveBeenLastCalledWith({ dwellMs: 600 });
  });

  it('turns everything off', async () => {
    const { onChange } = show();
    await userEvent.click(page.getByRole('switch', { name: 'Mark names and numbers on the pages you read' }));
    expect(onChange).toHaveBeenCalledWith({ enabled: false });
  });
});

describe('disabled sites', () => {
  const settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'] };

  it('are enabled one at a time', async () => {
    const { onChange } = show({ settings });
    await userEvent.click(page.getByRole('button', { name: 'Enable a.example' }));
    expect(onChange).toHaveBeenCalledWith({ sitesOff: ['b.example'] });
  });

  it.each(['News.Example.org', 'https://news.example.org/a?b=c', ' news.example.org '])(
    'accept "%s" and store its host',
    async (input) => {
      const { onChange } = show({ settings });
      await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), input);
      await userEvent.keyboard('{Enter}');
      expect(onChange).toHaveBeenCalledWith({ sitesOff: ['a.example', 'b.example', 'news.example.org'] });
    },
  );

  it('reject what is not a site, and say why', async () => {
    const { onChange } = show();
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a site' }), 'not a site');
    await userEvent.click(page.getByRole('button', { name: 'Disable site' }));
    await expect
      .element(page.getByText('“not a site” is not a site. Enter it like this: example.org'))
      .toBeInTheDocument();
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('the facts', () => {
  it('name their version and date, what the article is, and every source', async () => {
    const { host } = show();
    for (const text of [
      'Version 1.2.0, 24\u00a0Nov\u00a02026',
      'an AI-written analysis published by AInvest',
      '45 claims',
    ]) {
      expect(host.textContent).toContain(text);
    }
    await userEvent.click(page.getByText('All sources (2)'));
    expect(host.querySelector('.source-list')?.textContent).toContain('A mirror (secondary source)');
  });
});

describe('corrections', () => {
  it('of a number say what it is not about, and are undone apart from others', async () => {
    const name = { surface: '$5.6 million', entity: 'deepseek-r1', site: null };
    const corrections = [name, { ...name, claim: 'r1-training-cost' }, { ...name, claim: 'lost' }];
    const named = corrections.map((each) => ({
      ...{ ...each, name: 'DeepSeek-R1' },
      label: 'claim' in each && each.claim === 'r1-training-cost' ? 'Training cost of R1' : undefined,
    }));
    const { host, onChange } = show({ settings: { ...DEFAULT_SETTINGS, corrections }, corrections: named });
    expect([...host.querySelectorAll('.site-list li > span')].map((line) => line.textContent)).toEqual([
      '“$5.6 million” is not DeepSeek-R1 everywhere',
      '“$5.6 million” is not about: Training cost of R1 everywhere',
      '“$5.6 million” is not DeepSeek-R1 everywhere',
    ]);
    await userEvent.click(page.getByRole('button', { name: /^Undo.*is not about/ }));
    expect(onChange).toHaveBeenCalledWith({ corrections: [corrections[0], corrections[2]] });
  });

  it('are undone one at a time', async () => {
    const corrections = [
      { surface: 'R1', entity: 'deepseek-r1', site: 'a.example' },
      { surface: 'R1', entity: 'deepseek-r1', site: null },
    ];
    const named = corrections.map((each) => ({ ...each, name: 'DeepSeek-R1' }));
    const { onChange } = show({ settings: { ...DEFAULT_SETTINGS, corrections }, corrections: named });
    await userEvent.click(page.getByRole('button', { name: /^Undo/ }).first());
    expect(onChange).toHaveBeenCalledWith({ corrections: [corrections[1]] });
  });
});

describe('the exported settings', () => {
  it('contain every choice, corrections included', () => {
    const correction = { surface: 'R1', entity: 'deepseek-r1', site: 'example.org' };
    const settings = { ...DEFAULT_SETTINGS, sitesOff: ['例.org'], corrections: [correction] };
    const { host } = show({ settings });
    const link = host.querySelector<HTMLAnchorElement>('a[download]');
    expect(link?.download).toBe('factlight-settings.json');
    const [, content = ''] = link?.getAttribute('href')?.split(',', 2) ?? [];
    expect(JSON.parse(decodeURIComponent(content))).toEqual(settings);
  });
});

describe('keyboard shortcuts', () => {
  const shortcuts = [
    { command: 'next-mention', keys: 'Alt+Shift+J' },
    { command: 'pin-card', keys: undefined },
  ] as const;

  it('list each command with its keys, or say that none are set', () => {
    const { host } = show({ shortcuts });
    const rows = [...host.querySelectorAll('.shortcuts > div')].map((row) => row.textContent);
    expect(rows).toEqual(['Go to the next nameAlt+Shift+J', 'Pin the open cardnot set']);
    expect([...host.querySelectorAll('.keys > kbd')].map((key) => key.textContent)).toEqual([
      'Alt',
      'Shift',
      'J',
    ]);
  });

  it('open the browser’s own page to change them', async () => {
    const onChangeKeys = vi.fn();
    show({ shortcuts, onChangeKeys });
    await userEvent.click(page.getByRole('button', { name: 'Change shortcuts' }));
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  it('are left out when the browser tells nothing about them', () => {
    expect(show().host.textContent).not.toContain('Keyboard');
  });
});

it('says at the top that a change was not saved', () => {
  const { host } = show({ problem: 'Not saved.' });
  expect(host.querySelector('main')?.firstElementChild?.matches('[role="alert"]')).toBe(true);
  expect(page.getByRole('alert').element().textContent).toBe('Not saved.');
});
