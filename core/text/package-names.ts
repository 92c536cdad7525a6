import type { Span } from '../mention.ts';
import { HYPHEN } from './fold-code.ts';

/** Words that prose joins to a name: `nvidia-backed`. */
const JOINED_BEHIND =
  'style|like|based|backed|made|owned|led|built|powered|trained|driven|designed|linked|related|compatible|native|free|only|specific|level|class|funded';
const JOINED_BEFORE = 'anti|non|pre|post|pro|ex|all|the|multi';

const BEHIND = new RegExp(`^-(?!(?:${JOINED_BEHIND})(?![a-z]))[a-z]`);
const BEFORE = new RegExp(`(?<![A-Za-z])(?!(?:${JOINED_BEFORE})-$)[a-z][a-z0-9]*-$`);
/** More than the longest of these words and its hyphen. */
const REACH_CHARS = 24;

/** Whether a name in small letters is joined to a word in small letters by a hyphen: the package `nvidia-installer`. */
export function isPackage(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start);
  if (first < 0x61 || first > 0x7a) return false;
  return (
    (text.charCodeAt(end) === HYPHEN && BEHIND.test(text.slice(end, end + REACH_CHARS))) ||
    (text.charCodeAt(start - 1) === HYPHEN &&
      BEFORE.test(text.slice(Math.max(0, start - REACH_CHARS), start)))
  );
}
