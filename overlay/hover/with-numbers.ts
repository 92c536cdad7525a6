import type { HitTestSource } from '../../dom/marks/hit-test.ts';
import { compareMarks } from '../../dom/marks/mark-order.ts';
import type { NumberMarks } from '../../dom/numbers/number-marks.ts';
import type { PageMarks } from '../../dom/page-marks.ts';

/** The marks that pointer and keys can reach. */
export type ReachableMarks = Pick<PageMarks, 'allMarks' | 'marksOf' | 'ring'> & HitTestSource;

/** Null until the page's numbers are read, or if they are not. */
export type ReadNumbers = () => Pick<NumberMarks, 'allMarks' | 'painted'> | null;

/** The marks of a page's names and numbers together. */
export function withNumbers(names: ReachableMarks, numbers: ReadNumbers): ReachableMarks {
  return {
    ...names,
    *painted() {
      yield* names.painted();
      yield* numbers()?.painted() ?? [];
    },
    allMarks: () => [...names.allMarks(), ...(numbers()?.allMarks() ?? [])].sort(compareMarks),
  };
}
