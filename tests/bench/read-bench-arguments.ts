import { parseArgs } from 'node:util';
import { Problem } from '../../scripts/setup/problem.mjs';

const USAGE = 'npm run bench [-- --short] [-- --row NAME] [-- --against REVISION]';

/** Reads the arguments of `npm run bench`. Without a `rowName`, all rows are measured; with `against`, none. */
export function readBenchArguments(
  args: readonly string[],
  rows: readonly string[],
): {
  readonly isShort: boolean;
  readonly rowName: string | undefined;
  readonly against: string | undefined;
} {
  const { short: isShort, row: rowName, against } = parse(args);
  if (rowName !== undefined && !rows.includes(rowName)) {
    throw new Problem(`There is no row “${rowName}”. The rows are ${rows.join(', ')}.`);
  }
  return { isShort, rowName, against };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      short: { type: 'boolean', default: false },
      row: { type: 'string' },
      against: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}
