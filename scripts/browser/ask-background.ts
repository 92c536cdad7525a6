import type { Page } from 'puppeteer-core';

interface Answer {
  readonly res?: unknown;
  readonly err?: { readonly message?: string };
}

/** Sends one message of extension/protocol.ts from an extension page and returns the answer. */
export async function askBackground<Result>(
  extensionPage: Page,
  type: string,
  data: object,
): Promise<Result> {
  const answer = (await extensionPage.evaluate(
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
  )) as Answer | undefined;
  if (!answer || answer.err) throw new Error(`${type}: ${answer?.err?.message ?? 'no answer'}`);
  return answer.res as Result;
}
