import type { Mention } from '../mention.ts';
import { scriptOf } from '../text/scripts.ts';

/** Tickers and abbreviations are names of their own: `英伟达NVDA`. */
const ABBREVIATION = /^[A-Z\d.]{1,5}$/;

/** `昇思MindSpore`: a name in two scripts with nothing between is one mention. */
export function joinScripts(mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && isSameName(last, mention))
      joined[joined.length - 1] = { ...last, end: mention.end, surface: last.surface + mention.surface };
    else joined.push(mention);
  }
  return joined;
}

function isSameName(left: Mention, right: Mention): boolean {
  if (left.end !== right.start || left.entity !== right.entity) return false;
  const isLatin = ({ surface }: Mention, at: number) => scriptOf(surface.charCodeAt(at)) === 'word';
  if (isLatin(left, left.surface.length - 1) === isLatin(right, 0)) return false;
  return ![left, right].some(({ surface }) => ABBREVIATION.test(surface));
}
