import { browser } from '#imports';

/** One entry of the extension's storage. */
export interface StoredItem<T> {
  get(): Promise<T | undefined>;
  set(value: T): Promise<void>;
  /** Calls back after every change, from whichever page or machine, until `signal` aborts. */
  watch(signal: AbortSignal, onChange: (value: T | undefined, previous: T | undefined) => void): void;
}

/** `sync` follows the reader to other machines, `local` stays on this one. */
export function createStoredItem<T>(areaName: 'local' | 'sync', key: string): StoredItem<T> {
  const area = browser.storage[areaName];
  return {
    get: async () => (await area.get(key))[key] as T | undefined,
    set: (value) => area.set({ [key]: value }),
    watch(signal, onChange) {
      type Changes = Parameters<Parameters<typeof area.onChanged.addListener>[0]>[0];
      const listen = (changes: Changes) => {
        const change = changes[key];
        if (change) onChange(change.newValue as T | undefined, change.oldValue as T | undefined);
      };
      area.onChanged.addListener(listen);
      signal.addEventListener('abort', () => area.onChanged.removeListener(listen), { once: true });
    },
  };
}
