/**
 * Writes core/quantities/words/scale-words.ts: the words that `Intl.NumberFormat` uses for large numbers. Run it with
 * `npx tsx scripts/build/write-scale-words.ts` after a new Node brings new locale data. The result is committed,
 * because browsers differ in theirs.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bi is 10^12 in Portugal and 10^9 in Brazil. Chinese, Japanese and Korean scales are characters, which core/quantities/numerals/read-composed.ts knows. */
const LANGUAGES = 'en de fr es pt pt-PT it nl ru uk pl cs ro sv nb tr id vi ar hi'.split(' ');
/** Words that join a number to its scale, as in Romanian `20 de mii`. */
const JOINERS = new Set(['de']);

const lines = LANGUAGES.map(
  (language) => `  ${/-/.test(language) ? `'${language}'` : language}: '${scaleWordsOf(language)}',\n`,
);
const source = `/** Written by scripts/build/write-scale-words.ts: by language, a power of ten and then its words. */
export const SCALE_WORDS: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
writeFileSync(join(import.meta.dirname, '../../core/quantities/words/scale-words.ts'), source);

function scaleWordsOf(language: string): string {
  const words = new Map<number, Set<string>>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 2,
      numberingSystem: 'latn',
    });
    for (let exponent = 3; exponent < 15; exponent++) {
      for (const factor of [1, 1.5, 2, 5, 11]) addWord(words, format, factor * 10 ** exponent);
    }
  }
  return [...words]
    .sort(([a], [b]) => a - b)
    .map(([exponent, forms]) => `${exponent} ${[...forms].join(' ')}`)
    .join(' ');
}

function addWord(words: Map<number, Set<string>>, format: Intl.NumberFormat, value: number): void {
  const parts = format.formatToParts(value);
  const compact = parts.filter(({ type }) => type === 'compact').map((part) => part.value);
  const tokens = compact.flatMap((word) => word.split(/\s/)).filter((word) => !JOINERS.has(word));
  const [word] = tokens;
  // Two words, such as `mil millones`, are read one by one.
  if (!word || tokens.length > 1) return;
  const digits = parts.filter(({ type }) => type === 'integer' || type === 'fraction' || type === 'decimal');
  const mantissa = Number(digits.map((part) => (part.type === 'decimal' ? '.' : part.value)).join(''));
  if (!mantissa) return;
  const exponent = Math.round(Math.log10(value / mantissa));
  words.set(exponent, (words.get(exponent) ?? new Set()).add(word.replace(/\.$/, '').toLowerCase()));
}
