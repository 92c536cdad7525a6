import { LETTER } from './numerals/letters.ts';
import type { Unit } from './quantity.ts';
import { PREFIXED_UNITS, PREFIXES, UNITS } from './words/units.ts';

/** A unit found in a text. */
interface UnitMatch {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
}

/** Finds units before and after a number. */
export interface UnitTable {
  /** The longest unit that begins at `at`. */
  after(text: string, at: number): UnitMatch | null;
  /** The longest currency or factor sign that ends at `at`. */
  before(text: string, at: number): UnitMatch | null;
}

const IS_LETTER = new RegExp(LETTER);
const CODE = /^[a-z]{3}$/;
/** Codes that are written as words too. */
const WORD_CODES = /^(?:yen|won|rmb|usd|eur)$/;
/** Characters that begin longer words than the unit: 人民币, 元宇宙. */
const LONGER: Readonly<Record<string, RegExp>> = {
  人: /[民工物类类口造]/,
  元: /[宇素件旦首]/,
  天: /[然]/,
  社: /[会會長]/,
  원: /[^\s]{4}/,
};

let bundled: UnitTable | null = null;

/** The table of the units that Factlight brings; compiled at first use. */
export function bundledUnits(): UnitTable {
  bundled ??= createUnitTable([...UNITS, ...prefixedUnits()]);
  return bundled;
}

/** Compiles units; of two with the same form, the later one counts. */
export function createUnitTable(units: readonly Unit[]): UnitTable {
  const forms = new Map<string, Unit>();
  /** The lengths of the forms that begin with a character, the longest first. */
  const lengths = new Map<string, number[]>();
  for (const unit of units) {
    for (const form of unit.forms.split('|')) {
      forms.set(form, unit);
      const alike = lengths.get(form.charAt(0)) ?? [];
      if (!alike.includes(form.length)) alike.push(form.length);
      lengths.set(form.charAt(0), alike);
    }
  }
  for (const alike of lengths.values()) alike.sort((a, b) => b - a);
  return {
    after(text, at) {
      const alike = lengths.get(lowerCase(text.charAt(at)));
      if (!alike) return null;
      const raw = text.slice(at, at + (alike[0] ?? 0)).replaceAll('\u00a0', ' ');
      const window = lowerCase(raw);
      for (const length of alike) {
        if (length > window.length) continue;
        const form = window.slice(0, length);
        const unit = forms.get(form);
        if (unit && isWhole(form, text.charAt(at + length), 'after') && isCode(form, raw.slice(0, length))) {
          return { start: at, end: at + length, unit };
        }
      }
      return null;
    },
    before(text, at) {
      const raw = text.slice(Math.max(0, at - 4), at);
      const window = lowerCase(raw);
      for (let from = 0; from < window.length; from++) {
        const form = window.slice(from);
        const unit = forms.get(form);
        const start = at - form.length;
        if (!unit || !isPrefix(form, raw.slice(from), unit)) continue;
        if (isWhole(form, text.charAt(start - 1), 'before')) return { start, end: at, unit };
      }
      return null;
    },
  };
}

function isPrefix(form: string, raw: string, { dimension }: Unit): boolean {
  // Turkish writes %5.
  if (dimension !== 'money') return form === '×' || form === 'x' || form === '%';
  return (
    /^[!-~]{0,2}[$¥€£₩₹₽₺₪₫฿₴]$/.test(form) ||
    (/^(?:[A-Z]{3}|R[sp]|RM|zł|k[rč])$/i.test(raw) && (raw === raw.toUpperCase() || form.length < 3))
  );
}

/** Whether a form is a word of its own, where its script has such. */
function isWhole(form: string, neighbour: string, side: 'before' | 'after'): boolean {
  if (neighbour === '') return true;
  if (form === '%' && side === 'before') return !IS_LETTER.test(neighbour) && neighbour !== ' ';
  const edge = side === 'after' ? form.slice(-1) : form.charAt(0);
  if (side === 'after' && LONGER[form]?.test(neighbour)) return false;
  return !IS_LETTER.test(edge) || !IS_LETTER.test(neighbour);
}

/** Whether a form that is a currency's code is written in capitals: TRY is one, try is not. */
function isCode(form: string, raw: string): boolean {
  return !CODE.test(form) || WORD_CODES.test(form) || raw === raw.toUpperCase() || !CURRENCY_CODES.has(form);
}

const CURRENCY_CODES = new Set(
  UNITS.filter(({ dimension }) => dimension === 'money').flatMap(({ forms }) =>
    forms.split('|').filter((form) => CODE.test(form)),
  ),
);

/** Lower case of the same length: a few capitals would grow. */
function lowerCase(text: string): string {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  return lower.length === text.length ? lower : text;
}

function prefixedUnits(): Unit[] {
  const units: Unit[] = [...PREFIXED_UNITS];
  let exponent = 0;
  for (const token of PREFIXES.split(' ')) {
    if (/^\d/.test(token)) exponent = Number(token);
    else {
      for (const unit of PREFIXED_UNITS) {
        const forms = unit.forms.split('|').map((form) => token + form);
        units.push({ ...unit, factor: (unit.factor ?? 1) * 10 ** exponent, forms: forms.join('|') });
      }
    }
  }
  return units;
}
