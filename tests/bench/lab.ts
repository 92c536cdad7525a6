import type { CDPSession, Page } from 'puppeteer-core';
import type { Browsers } from './browsers.ts';
import type { PageBench } from './page/index.ts';

/** What a row needs for its measurements. */
export interface Lab {
  /** Whether this is the short form, which measures less of everything, for `npm test`. */
  readonly isShort: boolean;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly browsers: Browsers;
  /** The address of a generated page. */
  url(path: string): string;
  /** Opens a generated page in the browser with the extension or, by default, in the one without. */
  openBench(path: string, extension?: 'with' | 'without'): Promise<BenchPage>;
}

/** A page with the in-page bundle. */
export interface BenchPage {
  readonly page: Page;
  readonly protocol: CDPSession;
  call<Name extends keyof PageBench>(
    name: Name,
    ...args: Parameters<PageBench[Name]>
  ): Promise<Awaited<ReturnType<PageBench[Name]>>>;
  close(): Promise<void>;
}

/** Rounds per comparison, enough for a stable median. */
export const ROUNDS = 9;

/** Query that isolates a page in its own process, for the finest clock. Its load cannot always be traced. */
export const ISOLATED = '?isolated';

export function createLab(options: Pick<Lab, 'isShort' | 'extension' | 'browsers'>, origin: string): Lab {
  const url = (path: string) => `${origin}/${path}`;
  return {
    ...options,
    url,
    async openBench(path, extension = 'without') {
      const { browsers } = options;
      const browser = extension === 'with' ? (await browsers.with()).browser : await browsers.without();
      return openBenchPage(await browser.newPage(), url(path) + ISOLATED);
    },
  };
}

async function openBenchPage(page: Page, url: string): Promise<BenchPage> {
  page.setDefaultTimeout(0);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await page.addScriptTag({ url: new URL('/bench.js', url).href });
  const protocol = await page.createCDPSession();
  await protocol.send('Performance.enable');
  return {
    page,
    protocol,
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

/** Totals of the page's main thread since it loaded, rendering included. */
export interface Work {
  readonly taskMs: number;
  readonly layouts: number;
  /** Event listeners at this moment. */
  readonly listeners: number;
}

export async function readWork({ protocol }: BenchPage): Promise<Work> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    taskMs: value('TaskDuration') * 1000,
    layouts: value('LayoutCount'),
    listeners: value('JSEventListeners'),
  };
}
