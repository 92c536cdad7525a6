import type { Resumable } from '../../core/resumable.ts';

/** Takes at least one step, and more until `deadline` (`performance.now()` time); null while it is not done. */
export function proceed<Value>(work: Resumable<Value>, deadline: number): { readonly value: Value } | null {
  for (;;) {
    const step = work.next();
    if (step.done) return step;
    if (performance.now() >= deadline) return null;
  }
}
