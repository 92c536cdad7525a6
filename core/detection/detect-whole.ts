import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { once } from '../memoise.ts';
import type { Resumable } from '../resumable.ts';
import { foldTextInSteps } from '../text/fold-text.ts';
import { findSentences } from '../text/sentences.ts';
import { findTechnicalSpans, technicalSpansInSteps } from '../text/technical-spans.ts';
import { findMatches, type Match } from './find-matches.ts';
import { joinScripts } from './join-scripts.ts';
import {
  type Block,
  hasDoubt,
  type LinkedBlock,
  linkMatches,
  type Readings,
  type Refusal,
} from './link-matches.ts';
import type { Evidence } from './linker.ts';
import { indexMentions } from './mention-index.ts';
import { findAbbreviations, namesOf, type PageContext } from './page-context.ts';
import { type Detection, withoutQuiet } from './quiet-entities.ts';

/** Up to this length, cues and technical spans are found when the first name asks for them. */
const SHORT_CHARS = 8192;

const NOTHING = { mentions: [], isOpen: false, refusals: [], refused: [], isOnSubject: false };

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
    technicalSpans: yield* prepareTechnicalSpans(text),
    text: folded.text,
    cues: gazetteer.cues,
    findCues: yield* prepareCues(folded.text, matches, gazetteer),
    sentences: once(() => findSentences(folded.text)),
  };
  const readings: Readings = [];
  const first = yield* linkMatches(matches, block, evidenceFrom(NOTHING, text, page), readings);
  const isDecided = matches.length === 1 || !isEvidence(first) || !hasDoubt(readings);
  const linked = isDecided
    ? first
    : yield* linkMatches(matches, block, evidenceFrom(first, text, page), readings);
  return withoutQuiet({ ...linked, mentions: joinScripts(linked.mentions) }, block, gazetteer, page);
}

/** A mention does not support itself, so a single name needs no second round; nor does one of which nothing is known. */
function isEvidence({ mentions, refused }: LinkedBlock): boolean {
  return mentions.length > 0 || refused.length > 0;
}

/** A counter-cue speaks to all names of the block by itself. */
function isByNeighbour({ by }: Refusal): boolean {
  return by === 'neighbour';
}

/** What a first round of linking and the rest of the page say about the names of a block. */
function evidenceFrom(
  { mentions, refusals, refused }: Pick<LinkedBlock, 'mentions' | 'refusals' | 'refused'>,
  text: string,
  page: PageContext | undefined,
): Evidence {
  const here = once(() => findAbbreviations(text, mentions));
  const names = once(() => namesOf(mentions));
  const refusedNames = once(() => namesOf(refusals.filter(isByNeighbour)));
  return {
    inBlock: indexMentions(mentions, refused),
    isOnPage: (entity) => page?.names.has(entity) === true,
    introducedFor: (abbreviation) => here().get(abbreviation) ?? page?.abbreviations.get(abbreviation),
    isRefusedElsewhere(entity, surface) {
      const name = surface.toLowerCase();
      if (!refusedNames().get(entity)?.has(name) && !page?.refusals.get(entity)?.has(name)) return false;
      return ![names().get(entity), page?.names.get(entity)].some(
        (used) => used !== undefined && used.size > Number(used.has(name)),
      );
    },
  };
}

function* prepareTechnicalSpans(text: string): Resumable<Block['technicalSpans']> {
  if (text.length <= SHORT_CHARS) return once(() => findTechnicalSpans(text));
  const spans = yield* technicalSpansInSteps(text);
  return () => spans;
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
