import type { EntityId } from '../entity.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { once } from '../memoise.ts';
import type { Mention } from '../mention.ts';
import { foldText } from '../text/fold-text.ts';
import { findSentences } from '../text/sentences.ts';
import { findTechnicalSpans } from '../text/technical-spans.ts';
import { findMatches } from './find-matches.ts';
import { type Block, type Detection, linkMatches } from './link-matches.ts';
import { findAbbreviations, type PageContext } from './page-context.ts';

/** The mentions of one text block. `page` is what the rest of the page said. */
export function detectMentions(text: string, gazetteer: Gazetteer, page?: PageContext): readonly Mention[] {
  return detectBlock(text, gazetteer, page).mentions;
}

/**
 * Folds the text, finds all names and links them, in two rounds: the mentions of the first are evidence in the second.
 */
export function detectBlock(text: string, gazetteer: Gazetteer, page?: PageContext): Detection {
  const folded = foldText(text);
  const matches = findMatches(folded.text, gazetteer);
  if (matches.length === 0) return { mentions: [], isOpen: false };
  const cues = once(() => gazetteer.cues.find(folded.text));
  const block: Block = {
    original: text,
    folded,
    technicalSpans: findTechnicalSpans(text),
    text: folded.text,
    cues: gazetteer.cues,
    findCues: (set) => cues()(set),
    sentences: once(() => findSentences(folded.text)),
  };
  const onPage = new Set(page?.entities.keys());
  const link = (inBlock: readonly Mention[], introduced: ReadonlyMap<string, EntityId>) =>
    linkMatches(matches, block, { inBlock, onPage, introduced });

  const known = page?.abbreviations ?? new Map<string, EntityId>();
  const first = link([], known);
  // A mention does not support itself, so a single name needs no second round.
  const isDecided = matches.length === 1 || matches.every(({ alias }) => alias.rule?.prior === undefined);
  if (isDecided) return first;
  return link(first.mentions, new Map([...known, ...findAbbreviations(text, first.mentions)]));
}
