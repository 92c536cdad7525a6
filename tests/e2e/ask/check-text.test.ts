import { describe, expect, test } from 'vitest';
import { chooseInSelectionMenu } from '../../../scripts/browser/controls/selection-menu.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { findOwnTab } from '../reader/find-tab.ts';
import { keepPages } from '../reader/keep-pages.ts';
import { clickControl, waitForText } from '../reader/page-controls.ts';
import { readAllStorage } from '../reader/read-all-storage.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

const PHRASE = 'far less than its rivals';

describe.each(BROWSERS)('a text is checked in %s', (kind) => {
  const reader = useReader(kind);
  const keep = keepPages();

  test('by pasting it into the page that the popup opens', async () => {
    const popup = keep(await reader.openExtensionPage('popup.html'));
    await popup.bringToFront();
    await clickControl(popup, 'Check a text');
    const check = keep(await findOwnTab(reader, 'check.html'));
    await check.bringToFront();
    await check.waitForSelector('textarea');
    await check.focus('textarea');
    await check.keyboard.type('DeepSeek trained R1 for $5.6 million. In all, 14 people came.');
    await clickControl(check, 'Check');
    const text = await waitForText(check, '1 caution, 2 names');
    expect(text).toContain('right number, wrong subject');
    expect(text).toContain('DeepSeek (arXiv)');
    expect(text).toContain('1 other number was read but could not be checked');
    await clickControl(check, 'Hangzhou');
    await waitUntil('the card of DeepSeek', () =>
      check.evaluate(() => document.activeElement?.matches('[role="dialog"]')),
    );
  });

  test('from the menu of a selection, paragraph by paragraph', async () => {
    const page = keep(await reader.read('draft.html'));
    await chooseInSelectionMenu(reader.browser(), page, '#draft', 'check');
    const check = keep(await findOwnTab(reader, 'check.html'));
    await waitForText(check, '2 cautions, 3 names');
    const shown = await check.$eval('.checked-text-body', (body) => body.textContent);
    expect(shown).toMatch(/^The price of a model\n+DeepSeek trained R1 for \$5\.6 million, far less/);
    const first = await check.$eval('.checked-number', (entry) => entry.textContent);
    expect(first).toContain('Palantir traded at 69 times sales in mid-2025.');
    expect(first).toContain('wrong number');
  });

  test('and nothing of it is kept: not in the address, not in storage, not for the next load', async () => {
    const page = keep(await reader.read('draft.html'));
    await chooseInSelectionMenu(reader.browser(), page, '#draft', 'check');
    const check = keep(await findOwnTab(reader, 'check.html'));
    await waitForText(check, PHRASE);
    expect(await check.title()).toBe('Check a text – Factlight');
    expect(await check.evaluate(() => location.href)).toMatch(/\/check\.html$/);
    const stored = await check.evaluate(readAllStorage);
    expect(stored).toContain('start-token');
    expect(stored).not.toContain(PHRASE);
    check.reload().catch(() => undefined);
    await waitUntil('an empty field', () =>
      check.evaluate(() => document.querySelector('textarea')?.value === '').catch(() => false),
    );
  });

  test('with the keyboard alone', async () => {
    const check = keep(await reader.openExtensionPage('check.html'));
    await check.bringToFront();
    await check.waitForSelector('textarea');
    await check.keyboard.press('Tab');
    await check.keyboard.type('Palantir traded at 69 times sales in mid-2025.');
    await check.keyboard.down('Control');
    await check.keyboard.press('Enter');
    await check.keyboard.up('Control');
    await waitForText(check, '1 caution, 1 name');
    expect(await check.evaluate(() => document.activeElement?.textContent)).toBe('1 caution, 1 name');
  });
});
