import type { Page } from 'puppeteer-core';

interface Answer {
  readonly value?: unknown;
  readonly error?: { readonly message?: string };
}

/** Sends a message of extension/protocol.ts from an extension page and returns the response. */
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
      const message = { type: name, data: payload };
      return (browser ?? chrome)?.runtime.sendMessage(message);
    },
    type,
    data,
  )) as Answer | undefined;
  if (!answer || answer.error) throw new Error(`${type}: ${answer?.error?.message ?? 'no answer'}`);
  return answer.value as Result;
}
