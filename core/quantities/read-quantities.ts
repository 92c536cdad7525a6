import { type Draft, finish } from './draft.ts';
import { mayHoldNumber } from './may-hold-number.ts';
import { identifierEnd, isLabelNumber, isSeasonName, tokenEnd } from './not-a-number.ts';
import { foldNumerals } from './numerals/fold.ts';
import { lexiconFor } from './numerals/lexicon.ts';
import { pageConvention } from './numerals/page-convention.ts';
import { readNumeral } from './numerals/read-numeral.ts';
import type { ReadQuantity } from './quantity.ts';
import { type Part, readPart } from './read-part.ts';
import { type Pair, readPair } from './read-range.ts';
import { readRun } from './read-run.ts';
import { readShare } from './read-share.ts';
import type { Reading } from './reading.ts';
import { bundledUnits, type UnitTable } from './unit-table.ts';
import { currencyKey } from './which-currency.ts';

const JOINED = /^[ \u00a0]?(?:and|und|et|y|e|en|и|or|oder|ou|o|和|与|と|、)[ \u00a0]?$/i;
const SENTENCE_END = /[.!?](?!\d)|[。！？\n]/;
/** What was left out was said at most so far before. */
const ELLIPSIS_CHARS = 200;
const SIGN_OF_MONEY = /[$¥€£₩₹×]/;

/**
 * The quantities that a text states, in order and not overlapping. Dates, versions, names and the like are left out.
 * `language` is the page's tag; without one, the script of the text decides.
 */
export function readQuantities(
  text: string,
  language?: string,
  units: UnitTable = bundledUnits(),
): readonly ReadQuantity[] {
  if (!mayHoldNumber(text, language)) return [];
  const lexicon = lexiconFor(language, text);
  const folded = foldNumerals(text);
  const reading = { text: folded, lexicon, convention: pageConvention(folded, lexicon.convention), units };
  const drafts: Draft[] = [];
  let measured: Draft | null = null;
  for (let at = 0; ; ) {
    lexicon.start.lastIndex = at;
    const found = lexicon.start.exec(folded);
    if (!found) break;
    const step = readAt(reading, found.index, drafts.at(-1) ?? null, measured);
    drafts.push(...step.drafts);
    measured = step.drafts.findLast(({ unit }) => unit !== null) ?? measured;
    at = Math.max(step.end, found.index + 1);
  }
  return withSharedUnits(drafts, folded).map((draft) =>
    finish(draft, folded, currencyKey(draft, folded, lexicon.language)),
  );
}

interface Step {
  readonly drafts: readonly Draft[];
  /** Where to go on. */
  readonly end: number;
}

/** `measured` is the last number with a unit, which those after it may leave out. */
function readAt(reading: Reading, at: number, previous: Draft | null, measured: Draft | null): Step {
  const { text, lexicon, convention } = reading;
  const isDigit = /\d/.test(text.charAt(at));
  if (isDigit && !isAfterCurrency(reading, at)) {
    const skipTo = identifierEnd(text, at, lexicon.convention.decimal === ',');
    if (skipTo > 0) return { drafts: [], end: skipTo };
  }
  const numeral = readNumeral(text, at, lexicon, convention);
  const whole = readRun(reading, at, numeral) ?? readShare(reading, at);
  if (whole) return { drafts: [whole], end: whole.end };
  const part = readPart(reading, at, numeral);
  if (!part) return { drafts: [], end: isDigit ? tokenEnd(text, at) : at + 1 };
  if (previous && part.start < previous.end) return { drafts: [], end: part.end };
  const pair = part.inRun ? null : readPair(reading, part);
  const end = pair?.second.end ?? part.end;
  const unit = part.unit ?? pair?.second.unit ?? null;
  const last = pair?.second ?? part;
  const isLabel = isLabelNumber(
    text,
    {
      start: part.start,
      end,
      value: last.numeral.value,
      isPlain: part.numeral.isPlain && last.numeral.isPlain,
      hasUnit: part.inRun || unit !== null,
      dimension: unit?.dimension ?? null,
      hasNoun: last.noun !== '' && last.end > last.numeral.end,
      isElliptical: measured !== null && goesOn(text, measured.end, part.start),
      isDigits: isDigit,
    },
    lexicon,
  );
  if (isLabel || isSeasonName(text, last.numeral.end, last.inRun) || pair?.kind === 'score')
    return { drafts: [], end };
  return { drafts: draftsOf(part, pair, unit), end };
}

function goesOn(text: string, from: number, to: number): boolean {
  return to - from < ELLIPSIS_CHARS && !SENTENCE_END.test(text.slice(from, to));
}

function draftsOf(part: Part, pair: Pair | null, unit: Draft['unit']): Draft[] {
  const first = draftOf(part);
  if (!pair) return [first];
  const second = draftOf(pair.second);
  const low = first.low * pair.shared;
  if (pair.kind === 'change') {
    return [
      { ...first, low, unit, scale: first.scale * pair.shared, step: first.step * pair.shared },
      second,
    ];
  }
  const step = Math.min(first.step * pair.shared, second.step);
  return [
    { ...second, start: first.start, low, high: second.low, step, unit, isIndianScale: second.isIndianScale },
  ];
}

function draftOf({ start, end, numeral, sign, unit, noun, inRun, extra }: Part): Draft {
  const { value, scale, step, form, isIndianScale } = numeral;
  return {
    start,
    end,
    low: sign * (value + extra),
    high: null,
    scale,
    step,
    unit,
    form,
    noun,
    inRun,
    isIndianScale,
  };
}

function isAfterCurrency({ text, units }: Reading, at: number): boolean {
  const before = text.charAt(at - 1);
  return (SIGN_OF_MONEY.test(before) || /[A-Za-zł]/.test(before)) && units.before(text, at) !== null;
}

/** 40 and 69 times sales: the first number has the second one's unit. */
function withSharedUnits(drafts: readonly Draft[], text: string): readonly Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    if (!next || draft.unit || !next.unit || draft.scale !== next.scale) return draft;
    return JOINED.test(text.slice(draft.end, next.start))
      ? { ...draft, unit: next.unit, noun: next.noun }
      : draft;
  });
}
