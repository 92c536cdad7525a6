import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { loadScript } from '../../extension/load-script.ts';
import type { FrameNumbers, NumberOptions } from '../numbers/handover.ts';

/** The numbers of a frame, which a page without a mention never reads. */
interface LazyNumbers {
  /** Loads what reads them, unless they are off or it is loaded. */
  namesChanged(): void;
  setSettings(settings: Settings): void;
  /** Null until it is loaded. */
  current(): FrameNumbers | null;
}

/** Loads `numbers.js` once the first names are marked, and passes on what changes. */
export function createLazyNumbers(options: NumberOptions): LazyNumbers {
  const { signal } = options;
  let { settings } = options;
  let isLoading = false;
  let current: FrameNumbers | null = null;

  const load = async () => {
    if (isLoading || options.names().length === 0 || settings.numbers === 'off') return;
    isLoading = true;
    const loaded = await attempt(
      'load the numbers',
      loadScript('numbers', 'factlightNumbers').then((start) => start({ ...options, settings })),
    );
    isLoading = false;
    if (loaded.ok && !signal.aborted) current = loaded.value;
    current?.setSettings(settings);
  };
  return {
    namesChanged() {
      if (current) current.namesChanged();
      else void load();
    },
    setSettings(next) {
      settings = next;
      if (current) current.setSettings(next);
      else void load();
    },
    current: () => current,
  };
}
