import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.ts';
import { clickControl, type Reader, startReader, waitForText } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader(kind);
  });
  afterAll(() => reader?.close());

  test('the options name the keys and lead to where the browser lets them be changed', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.bringToFront();
    const text = await waitForText(options, 'Alt+Shift+J');
    for (const keys of ['Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+U']) expect(text).toContain(keys);
    await clickControl(options, 'Change shortcuts');
    const settings = await waitUntil('the browser’s own page', async () =>
      (await reader.browser.pages()).find((each) => /^(chrome:..extensions|about:addons)/.test(each.url())),
    );
    await settings.close();
    await options.close();
  });

  test.runIf(kind === 'firefox')('keys that were changed are shown when the reader comes back', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.bringToFront();
    await waitForText(options, 'Alt+Shift+J');
    const other = await reader.openExtensionPage('popup.html');
    await other.bringToFront();
    await options.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { commands: { update(change: object): Promise<void> } };
      };
      return browser.commands.update({ name: 'next-mention', shortcut: 'Alt+Shift+Y' });
    });
    await options.bringToFront();
    expect(await waitForText(options, 'Alt+Shift+Y')).not.toContain('Alt+Shift+J');
    await other.close();
    await options.close();
  });
});
