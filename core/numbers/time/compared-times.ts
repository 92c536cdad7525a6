import { plainPattern } from '../../text/plain-pattern.ts';

/** What a number is compared with is not of its own time. */
const COMPARED_BEFORE = plainPattern(
  String.raw`(?:(?<!\p{L})(?:from|than|over|on|versus|vs\.?|against|compared (?:with|to)|gegenüber|als|verglichen mit|zum|par rapport à|que|contre|sur|frente al?|respecto al?|(?:do|da) que|em relação ao|rispetto al(?:lo)?|contro|ten opzichte van|dan|чем в|к|по сравнению с)|比|较|較|及)\s?(?:the |dem |das |im |el |lo )?$`,
);
const COMPARED_AFTER =
  /^(?:'s (?:same|corresponding)|同|比|より|に比べ|と比べ|を上回|を下回|보다| ?(?:같은|동)|\s?대비)/u;
const BEFORE_CHARS = 32;
const AFTER_CHARS = 16;

/** “18% more than a year earlier”: the time between two offsets is only compared with. `text` is lower case. */
export function isComparedTime(text: string, start: number, end: number): boolean {
  return (
    COMPARED_BEFORE.test(text.slice(Math.max(0, start - BEFORE_CHARS), start)) ||
    COMPARED_AFTER.test(text.slice(end, end + AFTER_CHARS))
  );
}
