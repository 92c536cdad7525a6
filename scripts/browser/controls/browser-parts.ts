import type { Browser } from 'puppeteer-core';
import { waitUntil } from '../wait-until.ts';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Calls a function, given as source, in Firefox's own window with one text, and returns the text that it returns: for
 * what no page shows, such as menus and the address bar.
 */
export async function callInFirefox(browser: Browser, source: string, text: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ type: 'string', value: text }],
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'Firefox gave no reason');
  return String(result.result?.value ?? '');
}

/** Chromium's worker of the extension, in which an event of the browser can be dispatched. */
export async function chromiumWorker(browser: Browser) {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  return waitUntil('the worker', () => target.worker());
}
