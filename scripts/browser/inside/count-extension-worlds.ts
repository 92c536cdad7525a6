import type { Page } from 'puppeteer-core';

/** Counts the script worlds that extensions have in a page. Chromium only. */
export async function countExtensionWorlds(tab: Page): Promise<number> {
  const session = await tab.createCDPSession();
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds++;
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}
