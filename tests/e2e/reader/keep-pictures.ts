import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterEach } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../.output/test/pictures');

/** Saves a picture of every open tab when a test fails; CI keeps them. */
export function keepPicturesOfFailures(kind: string, browser: () => Browser): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    mkdirSync(FOLDER, { recursive: true });
    const name = `${kind} ${task.name}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
    for (const [index, page] of (await browser().pages()).entries()) {
      await page.screenshot({ path: join(FOLDER, `${name}-${index + 1}.png`) }).catch(() => undefined);
    }
  });
}
