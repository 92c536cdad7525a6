import type { Page } from 'puppeteer-core';

interface Response {
  readonly res?: unknown;
  readonly err?: { readonly message?: string };
}

/** Sends a message of extension/protocol.ts from an extension page and returns the response. */
export async function askBackground<Result>(
  extensionPage: Page,
  type: string,
  data: object,
): Promise<Result> {
  const response = (await extensionPage.evaluate(
    (name, payload) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: object): Promise<object> } } | undefined
      >;
      const message = { id: Date.now(), type: name, data: payload, timestamp: Date.now() };
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    type,
    data,
  )) as Response | undefined;
  if (!response || response.err) throw new Error(`${type}: ${response?.err?.message ?? 'no response'}`);
  return response.res as Result;
}
