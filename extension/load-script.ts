import { sendMessage } from './messages/send-message.ts';
import type { PageScript } from './protocol.ts';

/**
 * Runs one of the extension's scripts in this frame, unless it has run already, and returns what it leaves in
 * `variable` of the content script's global scope.
 */
export async function loadScript<V extends keyof typeof globalThis>(
  name: PageScript,
  variable: V,
): Promise<NonNullable<(typeof globalThis)[V]>> {
  if (!readOwn(variable)) await sendMessage('injectScript', name);
  const loaded = readOwn(variable);
  if (!loaded) throw new Error(`${name}.js did not run`);
  return loaded;
}

/** An element or frame that the page has named as the variable is found in the global scope too, but is not its own. */
function readOwn<V extends keyof typeof globalThis>(variable: V): (typeof globalThis)[V] | undefined {
  return Object.hasOwn(globalThis, variable) ? globalThis[variable] : undefined;
}
