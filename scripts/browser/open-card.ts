import type { Frame, JSHandle, Page } from 'puppeteer-core';
import type { BrowserKind } from './extension-browser.ts';

/**
 * An open card's shadow root. It is closed to the page, so it is reached through each browser's own protocol.
 * `evaluate` runs a function in the page with the root as its first argument; the other arguments must be JSON.
 */
export interface OpenCard {
  evaluate<Args extends unknown[], Result>(
    run: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
}

/** Finds the card that is open in the frame; null when there is none. */
export function findOpenCard(
  kind: BrowserKind,
  page: Page,
  frame: Frame = page.mainFrame(),
): Promise<OpenCard | null> {
  return kind === 'chromium' ? findInChromium(frame) : findInFirefox(page, frame);
}

/** A page expression for the hosts in the top layer, the latest first. */
const FIND_HOSTS = `[...document.querySelectorAll('*')]
  .filter((element) => element.shadowRoot === null && element.matches(':popover-open')).reverse()`;

interface CdpClient {
  send(method: string, params: object): Promise<Record<string, never>>;
}

async function findInChromium(frame: Frame): Promise<OpenCard | null> {
  // Each frame has a protocol session of its own, because a cross-origin frame runs in another process.
  const { client } = frame as unknown as { client: CdpClient };
  const host: JSHandle = await frame.evaluateHandle(`(${FIND_HOSTS})[0] ?? null`);
  const hostId = host.remoteObject().objectId;
  if (!hostId) return null;
  const described = (await client.send('DOM.describeNode', { objectId: hostId, depth: 1, pierce: true })) as {
    node?: { shadowRoots?: { backendNodeId: number }[] };
  };
  const root = described.node?.shadowRoots?.[0];
  if (!root) return null;
  const resolved = (await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })) as {
    object?: { objectId: string };
  };
  const objectId = resolved.object?.objectId;
  return {
    async evaluate(run, ...args) {
      const answer = (await client.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function (...args) { return (${run.toString()})(this, ...args) }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      })) as { result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } };
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'the function failed in the card');
      return answer.result?.value as Awaited<ReturnType<typeof run>>;
    },
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  readonly type: 'success' | 'exception';
  readonly result?: BidiValue;
  readonly exceptionDetails?: { readonly text: string };
}
interface BidiValue {
  readonly type: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null } | string;
}

async function findInFirefox(page: Page, frame: Frame): Promise<OpenCard | null> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const target = { context: (frame as unknown as { _id: string })._id };
  const { result: found } = await connection.send('script.evaluate', {
    expression: `(${FIND_HOSTS})[0] ?? null`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const host = found.result?.value;
  const sharedId = typeof host === 'object' ? host.shadowRoot?.sharedId : undefined;
  if (!sharedId) return null;
  return {
    async evaluate(run, ...args) {
      const { result: answer } = await connection.send('script.callFunction', {
        // Plain JSON is simpler than the protocol's own typed values.
        functionDeclaration: `async function (args) { return JSON.stringify((await (${run.toString()})(this, ...JSON.parse(args))) ?? null) }`,
        this: { sharedId },
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target,
        awaitPromise: true,
      });
      if (answer.type === 'exception')
        throw new Error(answer.exceptionDetails?.text ?? 'the function failed in the card');
      const value = answer.result?.value;
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
  };
}
