import { benchFirstUse, benchLibraries, benchWarmExpression } from './contender-bench.ts';
import { benchAliases, benchGrowth } from './growth-bench.ts';
import { benchScan } from './scan-bench.ts';

/** What the rows call in the page; scripts read it as `bench`. */
const bench = { benchScan, benchLibraries, benchWarmExpression, benchFirstUse, benchAliases, benchGrowth };

export type PageBench = typeof bench;

Object.assign(globalThis, { bench });
