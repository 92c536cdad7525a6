import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { once } from '../memoise.ts';
import type { Mention } from '../mention.ts';
import type { Resumable } from '../resumable.ts';
import { foldTextInSteps } from '../text/fold-text.ts';
import { findSentences } from '../text/sentences.ts';
import { technicalSpansInSteps } from '../text/technical-spans.ts';
import { findMatches, type Match } from './find-matches.ts';
import { type Block, type Detection, linkMatches } from './link-matches.ts';
import { indexMentions } from './mention-index.ts';
import { findAbbreviations, type PageContext } from './page-context.ts';

/** Up to this length, cues are found when the first name asks for them. */
const SHORT_CHARS = 8192;

/**
 * Folds a text, finds all names and links them, in two rounds: the mentions of the first are evidence in the second.
 * Every step is linear in the text.
 */
export function* detectWhole(text: string, gazetteer: Gazetteer, page?: PageContext): Resumable<Detection> {
  const folded = yield* foldTextInSteps(text);
  const matches = yield* findMatches(folded.text, gazetteer);
  if (matches.length === 0) return { mentions: [], isOpen: false };
  const block: Block = {
    original: text,
    folded,
    technicalSpans: yield* technicalSpansInSteps(text),
    text: folded.text,
    cues: gazetteer.cues,
    findCues: yield* prepareCues(folded.text, matches, gazetteer),
    sentences: once(() => findSentences(folded.text)),
  };
  const link = (mentions: readonly Mention[]) => {
    const here = findAbbreviations(text, mentions);
    return linkMatches(matches, block, {
      inBlock: indexMentions(mentions),
      isOnPage: (entity) => page?.entities.has(entity) === true,
      introducedFor: (abbreviation) => here.get(abbreviation) ?? page?.abbreviations.get(abbreviation),
    });
  };

  const first = yield* link([]);
  // A mention does not support itself, so a single name needs no second round.
  const isDecided = matches.length === 1 || !matches.some(isAmbiguous);
  return isDecided ? first : yield* link(first.mentions);
}

function* prepareCues(
  text: string,
  matches: readonly Match[],
  { cues }: Gazetteer,
): Resumable<Block['findCues']> {
  if (text.length > SHORT_CHARS && matches.some(isAmbiguous)) return yield* cues.findInSteps(text);
  const found = once(() => cues.find(text));
  return (set) => found()(set);
}

function isAmbiguous({ alias }: Match): boolean {
  return alias.rule?.prior !== undefined;
}
