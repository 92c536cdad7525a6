import type { SettingsArea } from '../../../extension/storage/stored-settings.ts';

/** A storage area in memory, shared by all stores that get it. */
export interface FakeArea extends SettingsArea {
  readonly entries: Map<string, unknown>;
  /** Limits as the browser has them; a write that exceeds one is refused whole. */
  limits: { readonly items: number; readonly writes: number };
}

export function createFakeArea(stored: Readonly<Record<string, unknown>> = {}): FakeArea {
  type Listener = Parameters<SettingsArea['onChanged']['addListener']>[0];
  const listeners = new Set<Listener>();
  const area: FakeArea = {
    entries: new Map(Object.entries(stored)),
    limits: { items: Number.POSITIVE_INFINITY, writes: Number.POSITIVE_INFINITY },
    get: async (keys) => {
      const found = [...area.entries].filter(([key]) => keys === null || keys.includes(key));
      return structuredClone(Object.fromEntries(found));
    },
    getKeys: async () => [...area.entries.keys()],
    set: async (entries) => write(Object.entries(entries)),
    remove: async (keys) => write(keys.map((key) => [key, undefined])),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return area;

  function write(writes: readonly (readonly [string, unknown])[]): void {
    const after = new Map(area.entries);
    for (const [key, value] of writes) {
      if (value === undefined) after.delete(key);
      else after.set(key, value);
    }
    if (area.limits.writes <= 0) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    if (after.size > area.limits.items) throw new Error('MAX_ITEMS quota exceeded');
    area.limits = { ...area.limits, writes: area.limits.writes - 1 };
    const changed = writes.filter(([key, value]) => area.entries.get(key) !== value);
    const changes = Object.fromEntries(changed.map(([key]) => [key, { oldValue: area.entries.get(key) }]));
    for (const [key] of changed) {
      if (after.has(key)) area.entries.set(key, after.get(key));
      else area.entries.delete(key);
    }
    if (changed.length > 0) for (const listener of listeners) listener(changes);
  }
}
