import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { once } from '../memoise.ts';
import type { Resumable } from '../resumable.ts';
import { foldTextInSteps } from '../text/fold-text.ts';
import { findSentences } from '../text/sentences.ts';
import { technicalSpansInSteps } from '../text/technical-spans.ts';
import { findMatches, type Match } from './find-matches.ts';
import { type Block, type LinkedBlock, linkMatches } from './link-matches.ts';
import { indexMentions } from './mention-index.ts';
import { findAbbreviations, namesOf, type PageContext } from './page-context.ts';
import { type Detection, withoutQuiet } from './quiet-entities.ts';

/** Up to this length, cues are found when the first name asks for them. */
const SHORT_CHARS = 8192;

const NOTHING: Detection = { mentions: [], isOpen: false, refusals: [], isOnSubject: false };

/**
 * Folds a text, finds all names and links them, in two rounds: the mentions of the first are evidence in the second.
 * Every step is linear in the text.
 */
export function* detectWhole(text: string, gazetteer: Gazetteer, page?: PageContext): Resumable<Detection> {
  const folded = yield* foldTextInSteps(text);
  const matches = yield* findMatches(folded.text, gazetteer);
  if (matches.length === 0) return NOTHING;
  const block: Block = {
    original: text,
    folded,
    technicalSpans: yield* technicalSpansInSteps(text),
    text: folded.text,
    cues: gazetteer.cues,
    findCues: yield* prepareCues(folded.text, matches, gazetteer),
    sentences: once(() => findSentences(folded.text)),
  };
  const link = ({ mentions, refusals }: Pick<LinkedBlock, 'mentions' | 'refusals'>) => {
    const here = findAbbreviations(text, mentions);
    const names = once(() => namesOf(mentions));
    // A counter-cue speaks to all names of the block by itself.
    const refused = once(() => namesOf(refusals.filter(({ by }) => by === 'neighbour')));
    return linkMatches(matches, block, {
      inBlock: indexMentions(mentions),
      isOnPage: (entity) => page?.names.has(entity) === true,
      introducedFor: (abbreviation) => here.get(abbreviation) ?? page?.abbreviations.get(abbreviation),
      isRefusedElsewhere(entity, surface) {
        const name = surface.toLowerCase();
        if (!refused().get(entity)?.has(name) && !page?.refusals.get(entity)?.has(name)) return false;
        return ![names().get(entity), page?.names.get(entity)].some(
          (used) => used !== undefined && used.size > Number(used.has(name)),
        );
      },
    });
  };

  const first = yield* link(NOTHING);
  // A mention does not support itself, so a single name needs no second round.
  const isDecided = matches.length === 1 || !matches.some(isAmbiguous);
  return withoutQuiet(isDecided ? first : yield* link(first), block, gazetteer, page);
}

function* prepareCues(
  text: string,
  matches: readonly Match[],
  { cues }: Gazetteer,
): Resumable<Block['findCues']> {
  if (text.length > SHORT_CHARS && matches.some((match) => isAmbiguous(match) || match.alias.onlyWith))
    return yield* cues.findInSteps(text);
  const found = once(() => cues.find(text));
  return (set) => found()(set);
}

function isAmbiguous({ alias }: Match): boolean {
  return alias.rule?.prior !== undefined;
}
