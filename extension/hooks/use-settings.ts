import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import { readSettings, watchSettings } from '../storage/settings.ts';

/** The reader's settings, kept current; undefined until they have been read. Throws if they cannot be. */
export function useSettings(): Settings | undefined {
  const [read, setRead] = useState<{ readonly settings?: Settings; readonly failure?: unknown }>({});
  useEffect(() => {
    const mounted = new AbortController();
    const show = (settings: Settings) => setRead({ settings });
    watchSettings(mounted.signal, show);
    readSettings().then(show, (failure: unknown) => setRead({ failure: failure ?? 'no reason given' }));
    return () => mounted.abort();
  }, []);
  if (read.failure !== undefined) throw read.failure;
  return read.settings;
}
