import type { EntityId } from '../../core/entity.ts';
import { NUMBER_TONES, type PageNumber } from '../../core/page-number.ts';
import type { HitTestSource } from '../../dom/marks/hit-test.ts';
import { compareMarks } from '../../dom/marks/mark-order.ts';
import type { NumberMarks } from '../../dom/numbers/number-marks.ts';
import type { PageMarks } from '../../dom/page-marks.ts';

/** The marks that pointer and keys can reach. */
export type ReachableMarks = Pick<PageMarks, 'allMarks' | 'marksOf' | 'ring'> & HitTestSource;

/** Null until the page's numbers are read, or if they are not. */
export type ReadNumbers = () => Pick<NumberMarks, 'allMarks' | 'painted' | 'read'> | null;

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

/** What the page says of an entity in numbers, warnings first. */
export function numbersOf(numbers: ReadNumbers, entity: EntityId): readonly PageNumber[] {
  const own = (numbers()?.read().numbers ?? []).filter((each) => each.entity === entity);
  return own.sort((a, b) => NUMBER_TONES.indexOf(a.tone) - NUMBER_TONES.indexOf(b.tone));
}
