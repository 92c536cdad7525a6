import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { attempt } from '../errors.ts';
import { COMMAND_NAMES, type CommandName } from '../tabs/manifest-commands.ts';

/** A command of ours with the keys that it has in this browser now. */
export interface CommandKeys {
  readonly command: CommandName;
  /** As the browser writes them; undefined where it has none. */
  readonly keys: string | undefined;
}

/** The commands with their keys, read again whenever the reader comes back to this page: keys change elsewhere. */
export function useShortcuts(): readonly CommandKeys[] | undefined {
  const [shortcuts, setShortcuts] = useState<readonly CommandKeys[]>();
  useEffect(() => {
    const left = new AbortController();
    const read = async () => {
      // Browsers of phones have no commands.
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

/** Opens the browser's own page for extension keys: nobody else may change them everywhere. */
export async function openShortcutSettings(): Promise<void> {
  const firefox = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) return firefox.openShortcutSettings();
  const scheme = navigator.userAgent.includes(' Edg/') ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/shortcuts` });
}
