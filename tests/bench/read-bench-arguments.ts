import { Problem } from '../../scripts/setup/problem.mjs';

const USAGE = 'npm run bench [-- --short] [-- --row NAME]';

/** What the benchmarks were asked for; no `rowName`: all rows. */
export function readBenchArguments(
  args: readonly string[],
  rows: readonly string[],
): { readonly isShort: boolean; readonly rowName: string | undefined } {
  const at = args.indexOf('--row');
  const rowName = at < 0 ? undefined : (args[at + 1] ?? '');
  const rest = args.filter((arg, i) => arg !== '--short' && (at < 0 || (i !== at && i !== at + 1)));
  if (rest.length > 0) throw new Problem(`Unknown option ${rest[0]}: ${USAGE}`);
  if (rowName !== undefined && !rows.includes(rowName)) {
    throw new Problem(`There is no row “${rowName}”; there are ${rows.join(', ')}.`);
  }
  return { isShort: args.includes('--short'), rowName };
}
