import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { datasetSchema } from '../../data/schema/dataset-schema.ts';
import { validateDataset } from '../../data/validation/validate-dataset.ts';
import { damage, type Path, pathsIn, tryChange } from '../damage.ts';
import { smallDataset, toFiles } from '../data/small-dataset.ts';
import { count, sizeOf } from './form.ts';

const SEED = 20_261_128;
const RUNS = sizeOf(500, 20_000);
/** A message that fits on a screen. */
const MAX_CHARS = 1000;

const GOOD = smallDataset();
const FILES = Object.keys(GOOD);
const paths = pathsIn(GOOD).filter((path) => path.length > 0);
const changes = fc.array(fc.tuple(fc.constantFrom<Path>(...paths), damage), { minLength: 1, maxLength: 3 });
let refused = 0;
let accepted = 0;

afterAll(() => {
  count('bad dataset files refused, each with a place', refused);
  count('changed dataset files accepted, all valid', accepted);
});

test(`files with up to three changes are refused with the place, or valid (seed ${SEED})`, () => {
  fc.assert(
    fc.property(changes, (list) => {
      const broken = list.reduce<unknown>((files, [path, change]) => tryChange(files, path, change), GOOD);
      const validation = validateDataset(toFiles(broken as typeof GOOD));
      if (validation.ok) {
        accepted += 1;
        expect(datasetSchema.safeParse(validation.dataset).success).toBe(true);
        return;
      }
      refused += 1;
      expect(validation.problems.length).toBeGreaterThan(0);
      for (const problem of validation.problems) {
        expect(problem.length, problem.slice(0, 200)).toBeLessThan(MAX_CHARS);
        expect(
          FILES.some((file) => problem.includes(file)),
          problem,
        ).toBe(true);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
