import type { NumberFigures, NumberScore } from './score-numbers.ts';

/** The figures as tables, and every error in its sentence. */
export function describeNumbers({ overall, alarms, byLanguage, byClaim, errors }: NumberScore): string {
  return [
    table({ overall, ...byLanguage }),
    `alarm precision ${alarms.precision.toFixed(3)}: ${alarms.right} right, ${alarms.false} false`,
    table(byClaim),
    ...errors.map(({ kind, case: id, claim, sentence }) => `${kind.padEnd(8)} ${id} ${claim}: ${sentence}`),
  ].join('\n\n');
}

function table(rows: Readonly<Record<string, NumberFigures>>): string {
  const head = `${''.padEnd(32)} precision  recall      F1 relation   exact  labels`;
  const lines = Object.entries(rows).map(([name, each]) =>
    [
      name.padEnd(32),
      each.precision.toFixed(3).padStart(10),
      each.recall.toFixed(3).padStart(8),
      each.f1.toFixed(3).padStart(8),
      each.relationAccuracy.toFixed(3).padStart(9),
      each.exactSpans.toFixed(3).padStart(8),
      String(each.found + each.missed).padStart(8),
    ].join(''),
  );
  return [head, ...lines].join('\n');
}
