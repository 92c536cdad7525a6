const ODD =
  /[\u00a0\u2000-\u200f\u202a-\u202f\u2066-\u2069\u061c\u2010-\u2012\u2019\u2212\u3000\uff04-\uff5a\uffe1\uffe5\uffe6\ufe6a\u0660-\u066c\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/;
const ODD_ALL = new RegExp(ODD, 'g');

/** A wide comma groups only wide digits; elsewhere it separates phrases. */
const WIDE_GROUPING = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;

/** The space within a number or before its unit that is not the one between words. */
export const TIGHT_SPACE = '\u00a0';

/** The text with one form for digits, spaces, hyphens and signs of full width. Offsets do not change. */
export function foldNumerals(text: string): string {
  return ODD.test(text) ? text.replace(WIDE_GROUPING, ',').replace(ODD_ALL, foldCharacter) : text;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const digit = digitOf(code);
  if (digit >= 0) return String(digit);
  if (code >= 0xff04 && code <= 0xff5a) {
    // Full-width comma, colon and semicolon separate phrases, not digits.
    return code === 0xff0c || code === 0xff1a || code === 0xff1b
      ? character
      : String.fromCharCode(code - 0xfee0);
  }
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return '-';
  if (code === 0x2012) return '–';
  if (code === 0x2019) return "'";
  if (code === 0x066a || code === 0xfe6a) return '%';
  if (code === 0x066b) return '.';
  if (code === 0x066c) return ',';
  if (code === 0xffe1) return '£';
  if (code === 0xffe5) return '¥';
  if (code === 0xffe6) return '₩';
  return code === 0x3000 ? ' ' : TIGHT_SPACE;
}

function digitOf(code: number): number {
  for (const zero of [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6]) {
    if (code >= zero && code <= zero + 9) return code - zero;
  }
  return -1;
}
