import { browser } from '#imports';
import { attempt } from './async/attempt.ts';
import { removeAtEnd } from './extension-life.ts';

const ALL_SITES = { origins: ['<all_urls>'] };

/** Whether Factlight may read every site. Browsers let people withhold that, for all sites or for most. */
export async function readAccess(): Promise<boolean> {
  const allowed = await attempt('read permissions', browser.permissions.contains(ALL_SITES));
  return !allowed.ok || allowed.value;
}

/** Asks for every site. Call it while handling a click, or the browser refuses. */
export function requestAccess(): void {
  attempt('ask for access', browser.permissions.request(ALL_SITES));
}

/** Calls back when access was given or taken away, until `signal` aborts. */
export function watchAccess(signal: AbortSignal, onChange: () => void): void {
  const listen = () => onChange();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listen);
    removeAtEnd(signal, () => event.removeListener(listen));
  }
}
