import { plainPattern } from '../text/plain-pattern.ts';
import { matchAt } from '../text/sticky-regex.ts';
import type { Draft } from './draft.ts';
import { readComposed } from './numerals/read-composed.ts';
import { readNumeral } from './numerals/read-numeral.ts';
import { SHARE } from './read-unit.ts';
import type { Reading } from './reading.ts';

/** How far the reader of “a third” expects the share to be off, in percent. */
const FRACTION_STEP = 4;
const HALF = /一半|半数|半數|半分(?!析)|절반/y;
const ORDINAL_BEFORE = plainPattern(
  String.raw`(?:first|second|erste[nsr]?|zweite[nsr]?|eerste|tweede|primera|segunda|primeira|prima|seconda|première|deuxième|seconde|перв\p{L}+|втор\p{L}+) $`,
  'i',
);
const ORDINAL_CHARS = 12;
const PERCENT_OF = /百分之 ?/y;
const PARTS_OF = /分之|分の|분의 ?/y;
/** Out of more than this is a date or a count: one in 2024. */
const MAX_DENOMINATOR = 100;

/** Shares in words and characters: half, a third, one in five, 百分之三十五, 三分之一, 절반. */
export function readShare({ text, lexicon, convention, units }: Reading, at: number): Draft | null {
  const draft = (end: number, low: number, step: number, form: Draft['form']): Draft => ({
    ...{ start: at, end, low, high: null, scale: 1, step, unit: SHARE, form },
    ...{ noun: '', inRun: false, isIndianScale: false },
  });
  const half = matchAt(HALF, text, at)?.[0];
  if (half) return draft(at + half.length, 50, FRACTION_STEP, 'han');
  const percentOf = matchAt(PERCENT_OF, text, at)?.[0];
  if (percentOf) {
    const percent = readNumeral(text, at + percentOf.length, lexicon, convention);
    return (
      percent && draft(percent.end, percent.value, percent.step, percent.form === 'digits' ? 'mixed' : 'han')
    );
  }
  const parts = readComposed(text, at, convention);
  if (parts) {
    const mark = matchAt(PARTS_OF, text, parts.end)?.[0];
    const count = mark ? readComposed(text, parts.end + mark.length, convention) : null;
    if (!count || parts.value < 2 || count.value >= parts.value) return null;
    return draft(
      count.end,
      (100 * count.value) / parts.value,
      FRACTION_STEP,
      count.form === 'han' ? 'han' : 'mixed',
    );
  }
  const { words } = lexicon;
  const fraction = words?.readFraction(text, at);
  // The first half is a time.
  if (fraction && ORDINAL_BEFORE.test(text.slice(Math.max(0, at - ORDINAL_CHARS), at))) return null;
  // “Un dixième trimestre” is one in a run.
  if (fraction && units.after(text, fraction.end + 1)?.unit.dimension === 'time') return null;
  if (fraction) return draft(fraction.end, fraction.value, FRACTION_STEP, 'words');
  const count = words?.read(text, at);
  const mark = count && words ? matchAt(words.outOf, text, count.end)?.[0] : undefined;
  const all = count && mark ? words?.read(text, count.end + mark.length) : null;
  if (!count || !all || count.value >= all.value || all.value > MAX_DENOMINATOR) return null;
  return draft(all.end, (100 * count.value) / all.value, FRACTION_STEP, 'words');
}
