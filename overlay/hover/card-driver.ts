import type { EntityId } from '../../core/entity.ts';
import { GRACE_MS, LOAD_MS } from '../../core/hover/hover-config.ts';
import { ringedTarget, type Token } from '../../core/hover/hover-state.ts';
import { createHoverDriver, type HoverDriver } from '../../dom/input/hover-driver.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import { type HoverTarget, isSamePlace } from '../hover-target.ts';
import type { CardLoader } from './card-loader.ts';

export interface CardDriverOptions {
  /** Ends everything: listeners, timers, cards. */
  readonly signal: AbortSignal;
  /** How long the pointer rests on a name before its card opens, in milliseconds; read at every event. */
  readonly dwellMs: () => number;
  /** Rings the name whose card was asked for by key or tap, until that card closes, is pinned or is replaced. */
  readonly ring: (mark: Mark | null) => void;
}

/** The driver of the hover reducer, whose effects load cards and change those on the page. */
export function createCardDriver(
  { signal, dwellMs, ring }: CardDriverOptions,
  loader: CardLoader,
): HoverDriver<HoverTarget> {
  const setRing = onlyChanges(ring);
  const driver = createHoverDriver<HoverTarget>({
    signal,
    config: () => ({ loadMs: LOAD_MS, dwellMs: dwellMs(), graceMs: GRACE_MS, isSame: isSamePlace }),
    onSettled: () => setRing(ringedMark(driver)),
    run(effect) {
      if (effect.type === 'load') return void load(effect.token, effect.target.entity);
      if (effect.type !== 'show') return loader.stack()?.run(effect);
      const card = loader.cardFor(effect.token);
      if (card === undefined) return;
      try {
        loader.stack()?.show(effect, card);
      } catch (error) {
        console.debug(`Factlight: cannot render ${effect.target.entity}:`, error);
        driver.dispatch({ type: 'close', token: effect.token });
      }
    },
  });
  const load = async (token: Token, entity: EntityId) => {
    const ok = await loader.load(token, entity);
    driver.dispatch({ type: 'answer', token, ok });
    // Every other card is on the page by now, or will never be.
    loader.keepOnly(driver.state().pending?.token);
  };
  return driver;
}

/** The name that is ringed, if it is in this document. */
export function ringedMark(driver: HoverDriver<HoverTarget>): Mark | null {
  return ringedTarget(driver.state())?.mark.own ?? null;
}

/** Calls `set` only when the mark differs from the last one. */
function onlyChanges(set: (mark: Mark | null) => void): (mark: Mark | null) => void {
  let last: Mark | null = null;
  return (mark) => {
    if (mark !== last) set(mark);
    last = mark;
  };
}
