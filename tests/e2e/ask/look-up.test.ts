import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { enterInAddressBar, suggestionsFor } from '../../../scripts/browser/controls/address-bar.ts';
import { chooseInSelectionMenu } from '../../../scripts/browser/controls/selection-menu.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { findOwnTab } from '../reader/find-tab.ts';
import { keepPages } from '../reader/keep-pages.ts';
import { waitForText } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

describe.each(BROWSERS)('a name is looked up in %s', (kind) => {
  const reader = useReader(kind);
  const keep = keepPages();

  /** The tab of the look-up, once a card in it has the focus; its name. */
  async function waitForCard(): Promise<[Page, string]> {
    const lookup = keep(await findOwnTab(reader, 'lookup.html'));
    const name = await waitUntil('a card', () =>
      lookup.evaluate(() => document.activeElement?.querySelector('[role="dialog"] h2')?.textContent),
    );
    return [lookup, name];
  }

  test.each([
    ['#name', 'Palantir'],
    ['#chinese', 'DeepSeek'],
  ])('from the menu of the selection %s, which opens the card of %s', async (selector, name) => {
    const page = keep(await reader.read('draft.html'));
    await chooseInSelectionMenu(reader.browser(), page, selector, 'look-up');
    const [lookup, shown] = await waitForCard();
    expect(shown).toBe(name);
    expect(await lookup.evaluate(() => location.href)).toMatch(/\/lookup\.html$/);
  });

  test('and a selection that is no name is searched for', async () => {
    const page = keep(await reader.read('draft.html'));
    await chooseInSelectionMenu(reader.browser(), page, '#other', 'look-up');
    const lookup = keep(await findOwnTab(reader, 'lookup.html'));
    await waitForText(lookup, 'Nothing found for “the zebra of Utrecht”.');
  });

  test('from the address bar, by a name in any language', async () => {
    const page = keep(await reader.read('draft.html'));
    await page.bringToFront();
    await enterInAddressBar(reader.browser(), '深度求索');
    const [, shown] = await waitForCard();
    expect(shown).toBe('DeepSeek');
  });

  test.runIf(kind === 'firefox')('and the address bar suggests names in both languages', async () => {
    keep(await reader.read('draft.html'));
    const shown = await suggestionsFor(reader.browser(), 'deeps', 'DeepSeek');
    expect(shown).toContain('深度求索');
  });
});
