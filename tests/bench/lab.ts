import type { Page } from 'puppeteer-core';
import type { PageBench } from './page/index.ts';

/** What a row needs to measure something. */
export interface Lab {
  /** Short form: less of everything, for continuous integration. */
  readonly isShort: boolean;
  /** Opens a generated page in a browser without the extension, the page-side bundle in it. */
  openBench(path: string): Promise<BenchPage>;
}

/** A page with the page-side bundle. */
export interface BenchPage {
  readonly page: Page;
  call<Name extends keyof PageBench>(
    name: Name,
    ...args: Parameters<PageBench[Name]>
  ): Promise<Awaited<ReturnType<PageBench[Name]>>>;
  close(): Promise<void>;
}

/** Rounds of a comparison: the issue asks for nine at least. */
export const ROUNDS = 9;

export async function openBenchPage(page: Page, url: string): Promise<BenchPage> {
  page.setDefaultTimeout(0);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await page.addScriptTag({ url: new URL('/bench.js', url).href });
  return {
    page,
    call: (name, ...args) =>
      page.evaluate(
        (key, values) => {
          const { bench } = globalThis as unknown as {
            bench: Record<string, (...all: unknown[]) => unknown>;
          };
          return bench[key]?.(...values);
        },
        name,
        args as unknown[],
      ) as Promise<never>,
    close: () => page.close(),
  };
}
