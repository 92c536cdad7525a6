import { sendMessage } from './messages/send-message.ts';
import type { PageScript } from './protocol.ts';

/**
 * Runs one of the extension's scripts in this frame, unless it has run already, and returns what it leaves in the
 * content script's global scope, which `read` reads.
 */
export async function loadScript<T>(name: PageScript, read: () => T | undefined): Promise<T> {
  if (!read()) await sendMessage('injectScript', name);
  const loaded = read();
  if (!loaded) throw new Error(`${name}.js did not run`);
  return loaded;
}
