import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { attempt } from '../async/attempt.ts';
import { COMMAND_NAMES, type CommandName } from '../tabs/manifest-commands.ts';

/** A command of Factlight with its current shortcut. */
export interface CommandKeys {
  readonly command: CommandName;
  /** As the browser writes them; undefined if none are assigned. */
  readonly keys: string | undefined;
}

/** The commands and their shortcuts, re-read when the page regains focus: the browser's own page changes them. */
export function useShortcuts(): readonly CommandKeys[] | undefined {
  const [shortcuts, setShortcuts] = useState<readonly CommandKeys[]>();
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      // Mobile browsers have no commands.
      if (!browser.commands) return;
      const commands = await attempt('read keys', browser.commands.getAll());
      if (!commands.ok || left.signal.aborted) return;
      const keysOf = new Map(commands.value.map(({ name, shortcut }) => [name, shortcut]));
      setShortcuts(COMMAND_NAMES.map((command) => ({ command, keys: keysOf.get(command) || undefined })));
    };
    read();
    window.addEventListener('focus', read, { signal: left.signal });
    return () => left.abort();
  }, []);
  return shortcuts;
}

/** Opens the browser's page for extension shortcuts. Not every browser lets an extension change its own. */
export async function openShortcutSettings(): Promise<void> {
  const firefox = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) return firefox.openShortcutSettings();
  const scheme = navigator.userAgent.includes(' Edg/') ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/shortcuts` });
}
