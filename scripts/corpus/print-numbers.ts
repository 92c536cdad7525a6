import type { NumberLink } from '../../core/numbers/number-link.ts';

const BESIDE_CHARS = 32;

/** Prints the linked numbers of a text as a table; `withReasons` adds why each was linked. */
export function printNumbers(text: string, links: readonly NumberLink[], withReasons: boolean): void {
  if (links.length === 0) console.log('No numbers found that the dataset knows of.');
  for (const { start, end, surface, claim, relation, score, why } of links) {
    const before = text.slice(0, start);
    const place = `${before.split('\n').length}:${start - before.lastIndexOf('\n')}`;
    const left = before.slice(-BESIDE_CHARS).replace(/\s+/g, ' ').padStart(BESIDE_CHARS);
    const right = text.slice(end, end + BESIDE_CHARS).replace(/\s+/g, ' ');
    console.log(
      `${place.padEnd(9)} ${score.toFixed(2)}  ${relation.padEnd(8)} ${claim.padEnd(28)} ${left}[${surface}]${right}`,
    );
    if (withReasons) for (const reason of why) console.log(`${' '.repeat(16)}${reason}`);
  }
}
