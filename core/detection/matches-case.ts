import type { Alias } from '../gazetteer/gazetteer.ts';
import type { LinkRule } from '../gazetteer/link-rule.ts';

const CAPITAL_FIRST = /^[^\p{L}]*\p{Lu}/u;

interface WrittenName {
  readonly surface: string;
  readonly alias: Pick<Alias, 'texts'>;
}

/** Whether a name is written with the capitals that its rule asks for; Chinese, kana and Hangul have none. */
export function matchesCase({ surface, alias }: WrittenName, required: LinkRule['case']): boolean {
  if (!required) return true;
  const plain = surface.normalize('NFKC');
  const isUpper = plain === plain.toUpperCase();
  if (isUpper && plain === plain.toLowerCase()) return true;
  if (required === 'upper') return isUpper;
  if (required === 'lower') return plain === plain.toLowerCase();
  if (required === 'capital') return CAPITAL_FIRST.test(plain);
  if (isUpper) return true;
  const letters = lettersOf(plain);
  return alias.texts.some((text) => text === plain || lettersOf(text) === letters);
}

/** Letters, digits and `+` only: spaces, hyphens and invisible characters have no case. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}+]/gu, '');
}
