import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hoverMark, readCard } from '../../scripts/browser/read-card.ts';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, clickInCard, markedTexts, type Reader, startReader, waitForText } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(() => reader?.close());

  test('a name that the reader rejects loses its mark in every tab, and has it back when that is undone', async () => {
    const other = await reader.read('index.html');
    const page = await reader.read('index.html?second');
    const isMarked = async (tab: typeof page) => (await markedTexts(tab)).includes('Palantir');
    expect(await isMarked(other)).toBe(true);

    await hoverMark(page, 'Palantir');
    expect(await readCard(kind, page)).toContain('Why this?');
    await clickInCard(reader, page, 'Not this');
    await clickInCard(reader, page, 'Everywhere');
    await waitUntil(
      'both tabs to lose the mark',
      async () => !(await isMarked(page)) && !(await isMarked(other)),
    );
    expect(await markedTexts(page)).toContain('DeepSeek');

    const options = await reader.openExtensionPage('options.html');
    await waitForText(options, 'Palantir');
    await clickControl(options, 'Undo');
    await waitUntil(
      'both tabs to have it back',
      async () => (await isMarked(page)) && (await isMarked(other)),
    );
  });
});
