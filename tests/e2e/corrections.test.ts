import { describe, expect, test } from 'vitest';
import { clickControl, markedTexts, waitForText } from './reader/page-controls.ts';
import { BROWSERS, useReader } from './reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);

  test('rejecting a name everywhere removes its mark in every tab, and undoing it in the options restores the mark', async () => {
    const other = await reader.read('index.html');
    const page = await reader.read('index.html?second');
    const isMarked = async (tab: typeof page) => (await markedTexts(tab)).includes('Palantir');
    expect(await isMarked(other)).toBe(true);

    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('Why this?');
    await reader.clickInCard(page, 'Not this');
    await reader.clickInCard(page, 'Everywhere');
    await expect.poll(() => isMarked(page)).toBe(false);
    await expect.poll(() => isMarked(other)).toBe(false);
    expect(await markedTexts(page)).toContain('DeepSeek');

    const options = await reader.openExtensionPage('options.html');
    await waitForText(options, 'Palantir');
    await clickControl(options, 'Undo');
    await expect.poll(() => isMarked(page)).toBe(true);
    await expect.poll(() => isMarked(other)).toBe(true);
  });
});
