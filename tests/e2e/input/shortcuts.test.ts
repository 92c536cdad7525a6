import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';
import { clickControl, waitForText } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);

  test('the options page lists the shortcuts and links to the browser’s settings for them', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.bringToFront();
    const text = await waitForText(options, 'Alt+Shift+J');
    for (const keys of ['Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+U']) expect(text).toContain(keys);
    await clickControl(options, 'Change shortcuts');
    const settings = await waitUntil('the browser’s own settings', async () =>
      (await reader.openTabs()).find((each) => /^(chrome:..extensions|about:addons)/.test(each.url())),
    );
    await settings.close();
    await options.close();
  });

  test.runIf(kind === 'firefox')(
    'the options page shows changed shortcuts when the reader returns to it',
    async () => {
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
    },
  );
});
