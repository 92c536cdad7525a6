import type { Frame, Page } from 'puppeteer-core';
import { readMarks } from '../../../scripts/browser/read-page-marks.ts';
import { waitUntil } from '../../../scripts/browser/wait-until.ts';

/** The texts of all marks of a frame, in document order. */
export async function markedTexts(frame: Page | Frame): Promise<string[]> {
  return (await readMarks(frame)).map(({ text }) => text);
}

/** Waits until the page's visible text contains `text`, and returns all of it. */
export function waitForText(page: Page, text: string): Promise<string> {
  return waitUntil(`“${text}”`, async () => {
    // biome-ignore lint/performance/useDomNodeTextContent: only visible text counts
    const all = await page.evaluate(() => document.body.innerText);
    return all.includes(text) && all;
  });
}

/** Clicks the first button, switch or label whose accessible name or text contains `name`. */
export async function clickControl(page: Page, name: string): Promise<void> {
  await waitUntil(`a control “${name}”`, () =>
    page.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, [role="switch"], input, label')];
      const control = controls.find((each) =>
        `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(wanted),
      );
      control?.click();
      return control !== undefined;
    }, name),
  );
}
