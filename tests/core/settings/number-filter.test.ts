import { describe, expect, test } from 'vitest';
import { createNumberFilter } from '../../../core/settings/number-filter.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

const CORRECTION = { surface: '$5.6 Million', entity: 'deepseek-r1', site: 'news.example' };

describe('a rejected number', () => {
  test('is not shown on its site, however it is spelled, and is shown elsewhere', () => {
    const settings = { ...DEFAULT_SETTINGS, corrections: [CORRECTION] };
    const isShown = (site: string) =>
      createNumberFilter(settings, site).isShown('$5.6 million', 'deepseek-r1', 'warned');
    expect(isShown('news.example')).toBe(false);
    expect(isShown('other.example')).toBe(true);
    expect(createNumberFilter(settings, 'news.example').isShown('$5.6 million', 'gpt-4', 'warned')).toBe(
      true,
    );
  });

  test('is shown again as a figure of something else', () => {
    const corrections = [{ ...CORRECTION, claim: 'r1-training-cost' }];
    const { isShown } = createNumberFilter({ ...DEFAULT_SETTINGS, corrections }, 'news.example');
    expect(isShown('$5.6 million', 'deepseek-r1', 'warned', 'r1-training-cost')).toBe(false);
    expect(isShown('$5.6 million', 'deepseek-r1', 'warned', 'v3-training-cost')).toBe(true);
  });

  test('of this page only is shown again when that is undone', () => {
    const filter = createNumberFilter(DEFAULT_SETTINGS, 'news.example');
    filter.rejectHere(CORRECTION, true);
    expect(filter.isShown('$5.6 million', 'deepseek-r1', 'warned')).toBe(false);
    filter.rejectHere(CORRECTION, false);
    expect(filter.isShown('$5.6 million', 'deepseek-r1', 'warned')).toBe(true);
  });
});

test('a change of settings says whether other numbers are shown', () => {
  const filter = createNumberFilter(DEFAULT_SETTINGS, 'news.example');
  expect(filter.setSettings({ ...DEFAULT_SETTINGS, theme: 'dark' } as typeof DEFAULT_SETTINGS)).toBe(false);
  expect(filter.setSettings({ ...DEFAULT_SETTINGS, numbers: 'warnings' })).toBe(true);
  expect(filter.isShown('45%', 'ai-venture-funding', 'confirmed')).toBe(false);
  expect(filter.isOn()).toBe(true);
  filter.setSettings({ ...DEFAULT_SETTINGS, numbers: 'off' });
  expect(filter.isOn()).toBe(false);
});
