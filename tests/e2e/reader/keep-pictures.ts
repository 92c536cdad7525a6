import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../.output/test/pictures');

/** Saves a picture of the visible tab when a test fails; CI keeps it. */
export function keepPicturesOfFailures(kind: string, browser: () => Browser): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    mkdirSync(FOLDER, { recursive: true });
    const name = `${kind} ${task.name}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    for (const page of await browser().pages()) {
      // A picture of a hidden tab never settles in Chromium, and blocks the browser for later tests.
      if (!(await isVisible(page))) continue;
      await page.screenshot({ path: join(FOLDER, `${name}.png`) }).catch(() => undefined);
    }
  });
}

function isVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => document.visibilityState === 'visible').catch(() => false);
}
