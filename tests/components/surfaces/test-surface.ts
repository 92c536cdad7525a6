import type { ComponentChild } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSurface } from '../render-surface.tsx';
import { CIRCUMSTANCES, type Circumstance, enterCircumstance, leaveCircumstance } from './circumstances.ts';
import { findDisorder } from './find-disorder.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { findViolations } from './find-violations.ts';

/** A surface in one state, as a reader in the given circumstance sees it. */
export interface SurfaceCase {
  readonly name: string;
  readonly show: (circumstance: Circumstance) => ComponentChild | Promise<ComponentChild>;
  /** What the reader does before looking, such as a search. */
  readonly act?: (host: HTMLElement) => void | Promise<void>;
  /** False if another case shows the same elements and more: axe takes most of the time. */
  readonly audit?: boolean;
}

/** Tests every case in every circumstance: it fits, has contrast, can be hit, and reads in order. */
export function testSurface(cases: readonly SurfaceCase[]): void {
  const looks = new Set<string>();
  for (const circumstance of CIRCUMSTANCES) {
    const look = lookOf(circumstance);
    const isNewLook = !looks.has(look);
    looks.add(look);
    describe(circumstance.name, () => {
      beforeAll(() => enterCircumstance(circumstance));
      afterAll(leaveCircumstance);

      it.each(cases.map((each) => [each.name, each] as const))('%s has no fault', async (_, each) => {
        const host = renderSurface(await each.show(circumstance), circumstance.window[0]);
        await each.act?.(host);
        const faults = [...findLayoutFaults(host), ...findSmallTargets(host), ...findDisorder(host)];
        if (isNewLook && each.audit !== false) faults.push(...(await findViolations(host)));
        expect(faults).toEqual([]);
      });
    });
  }
}

/** What decides contrast and semantics; the size of the window does not. */
function lookOf({ locale, theme, media }: Circumstance): string {
  return JSON.stringify([locale, theme, media]);
}
