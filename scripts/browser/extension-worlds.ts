import type { Page } from 'puppeteer-core';

/** How many worlds extensions have in a page of Chromium. */
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
