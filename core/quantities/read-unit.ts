import { matchAt } from '../text/sticky-regex.ts';
import { LETTER, sticky } from './numerals/letters.ts';
import { type Numeral, skipDot } from './numerals/read-numeral.ts';
import type { Unit } from './quantity.ts';
import type { UnitTable } from './unit-table.ts';

/** What follows a number: its unit, and the word that says what is counted. */
export interface Suffix {
  /** Where the quantity ends with it. */
  readonly end: number;
  readonly unit: Unit | null;
  readonly noun: string;
  /** Added to the value: 0.5 for 两成半. */
  readonly extra: number;
}

const TENTHS: Unit = { key: 'percent', dimension: 'share', factor: 10, forms: '' };
export const SHARE: Unit = { key: 'percent', dimension: 'share', forms: '' };
const TENTH = /(?:[成割](?![为為长長立功交员員本熟品分]|り切|引)|할(?![인당부]))/y;
/** 两成半, 3割5分, 三成五; but 三成，五家 and 五成二十人 are two numbers. */
const HUNDREDTHS =
  /半|(\d)分|([一二三四五六七八九1-9])(?![\d.,，一二三四五六七八九十百千万萬亿億半个個家家项項名款位人成年月日季度倍元美张張座处處条條种種台件所支枚颗批轮])/y;
const JOINER = /[ \u00a0-]?(?:(?:de |d'|di |du ))?/y;
const HAN_DIGITS = '一二三四五六七八九';
const MORE = /(?:[余餘馀多來来])?/y;
const MEASURE =
  /項目?|[个個家项項名款座处處条條种種台件所支枚颗顆张張批轮席]|[只隻檔](?=子?基金)|位(?![数數])|곳| ?개(?:[항국]|(?![월발]))|점(?![포수심유])|か国|カ国|か所|カ所|大(?![学學连連陆陸厦廈])/y;
const WORD = sticky(
  `[ \\u00a0-]?(?:(?:de |d'|di |of ))?(${LETTER}{1,24}|[\\u3400-\\u9fff\\u30a0-\\u30ff\\uac00-\\ud7a3]{1,4})`,
);
/** Lower-case plurals: companies, hubs. English alone, where hardly anything else ends so. */
const PLURAL = /^[ \u00a0-]?[a-z]{2,22}[^ius]s$/;
const NO_PLURAL =
  /^(?:times|its|his|this|was|has|does|as|is|plus|less|versus|across|perhaps|unless|towards|always|sometimes|besides|hers|ours|theirs|yes|thus|us|goes|says|makes|takes|gets|comes)$/;
/** “100 Mio.”: the full stop is the abbreviation’s. */
const SHORT_SCALE = /[ \d](?:mio|mrd|bio|tsd)\.$/i;
const WHAT_IS_MULTIPLIED = /[ \u00a0](?:sales|revenues?|earnings|ebitda|profits?)(?![a-z])/iy;

/** Reads what follows the number that ends at `numeral.end`. */
export function readSuffix(text: string, numeral: Numeral, units: UnitTable, language: string): Suffix {
  const tenth = matchAt(TENTH, text, numeral.end);
  if (tenth && numeral.value <= 10) {
    const end = numeral.end + 1;
    const hundredths = matchAt(HUNDREDTHS, text, end);
    const digit = hundredths?.[1] ?? hundredths?.[2];
    const extra = digit ? valueOfDigit(digit) / 10 : hundredths ? 0.5 : 0;
    return { end: end + (hundredths?.[0].length ?? 0), unit: TENTHS, noun: '', extra };
  }
  const unit = findUnit(text, numeral, units);
  if (unit) {
    const what = unit.unit.key === 'times' ? matchAt(WHAT_IS_MULTIPLIED, text, unit.end)?.[0] : undefined;
    const end = unit.end + (what?.length ?? 0);
    return { end, unit: unit.unit, noun: what?.trim() ?? nounAt(text, end), extra: 0 };
  }
  const more = numeral.end + (matchAt(MORE, text, numeral.end)?.[0].length ?? 0);
  const measure = matchAt(MEASURE, text, more);
  if (measure) {
    const end = more + measure[0].length;
    // A score counts nothing.
    const noun = measure[0] === '점' ? '' : measure[0].trim() + nounAt(text, end);
    return { end, unit: null, noun, extra: 0 };
  }
  const dot =
    language === 'de' && numeral.scale > 1 && SHORT_SCALE.test(text.slice(numeral.end - 4, numeral.end + 1));
  return { ...pluralAt(text, numeral.end + Number(dot), language), unit: null, extra: 0 };
}

function valueOfDigit(digit: string): number {
  return HAN_DIGITS.indexOf(digit) + 1 || Number(digit);
}

function findUnit(text: string, numeral: Numeral, units: UnitTable) {
  const ends = [numeral.end, skipDot(text, numeral.end)];
  for (const end of numeral.scale > 1 ? ends : [numeral.end]) {
    const more = end + (matchAt(MORE, text, end)?.[0].length ?? 0);
    const joined = end + (matchAt(JOINER, text, end)?.[0].length ?? 0);
    const spaced = end + (/[ \u00a0-]/.test(text.charAt(end)) ? 1 : 0);
    for (const at of new Set([end, more, spaced, joined])) {
      const unit = units.after(text, at);
      if (unit && !isOtherWord(text.slice(at, unit.end), numeral)) return unit;
    }
  }
  return null;
}

/** `won` after a small number is a verb, 度 a degree, and 3 млрд выручки no multiple. */
function isOtherWord(form: string, { value }: Numeral): boolean {
  return (
    (form === 'won' && value < 1000) ||
    (form === '度' && value < 10_000) ||
    (form.includes('выруч') && value >= 10_000)
  );
}

function nounAt(text: string, at: number): string {
  return matchAt(WORD, text, at)?.[1] ?? '';
}

function pluralAt(text: string, at: number, language: string): { end: number; noun: string } {
  const match = matchAt(WORD, text, at);
  if (!match) return { end: at, noun: '' };
  const [whole, noun = ''] = match;
  const isPlural = language === 'en' && PLURAL.test(whole) && !NO_PLURAL.test(noun);
  return { end: isPlural ? at + whole.length : at, noun };
}
