import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { attempt } from '../async/attempt.ts';

/** Whether the toolbar shows our button, read again when the page regains focus; undefined if the browser does not say. */
export function usePinned(): boolean | undefined {
  const [isPinned, setPinned] = useState<boolean>();
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      // Manifest version 2, which Firefox builds have, names the toolbar button differently.
      const action = browser.action ?? browser.browserAction;
      if (!action.getUserSettings) return;
      const settings = await attempt('read the toolbar', action.getUserSettings());
      if (settings.ok && !left.signal.aborted) setPinned(settings.value.isOnToolbar);
    };
    read();
    window.addEventListener('focus', read, { signal: left.signal });
    return () => left.abort();
  }, []);
  return isPinned;
}
