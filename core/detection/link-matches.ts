import type { Mention, Span } from '../mention.ts';
import type { FoldedText } from '../text/fold-text.ts';
import type { Match } from './find-matches.ts';
import { type BlockContext, type Candidate, type Evidence, LINK_THRESHOLD, linkCandidate } from './linker.ts';
import { endOfMention, startOfMention } from './mention-span.ts';

/** A text block while its matches are linked. */
export interface Block extends BlockContext {
  /** The text as written. */
  readonly original: string;
  readonly folded: FoldedText;
  /** Parts of `original` in which no name is a mention. */
  readonly technicalSpans: readonly Span[];
}

/** What a block holds. */
export interface Detection {
  /** In order, not overlapping; offsets are UTF-16 units of the text as written. */
  readonly mentions: readonly Mention[];
  /** True when more context from the page could link a name that is not linked now. */
  readonly isOpen: boolean;
}

/** How much of the text after a candidate the linker sees, in UTF-16 units. */
const FOLLOWING_LENGTH = 32;

/** Links matches from left to right; each mention occupies its span, and later matches inside it are dropped. */
export function linkMatches(matches: readonly Match[], block: Block, evidence: Evidence): Detection {
  const { text, cues, original } = block;
  const mentions: Mention[] = [];
  let isOpen = false;
  let free = 0;
  for (const match of matches) {
    if (match.start < free) continue;
    const end = endOfMention(match, text, cues);
    if (end < 0) continue;
    const { rule, entity } = match.alias;
    if (rule?.blocks) {
      free = end;
      continue;
    }
    const link = linkCandidate(candidateOf(match, block), block, evidence);
    if (!link) continue;
    if (link.score < LINK_THRESHOLD) {
      // Context of the page is never evidence against a name, so only such rules can change their mind.
      isOpen ||= rule?.with !== undefined;
      continue;
    }
    const span = originalSpan(block, startOfMention(match, text, cues, free), end);
    if (block.technicalSpans.some((other) => other.start < span.end && span.start < other.end)) continue;
    mentions.push({ ...span, entity, surface: original.slice(span.start, span.end), ...link });
    free = end;
  }
  return { mentions, isOpen };
}

function candidateOf({ start, nameEnd, alias }: Match, block: Block): Candidate {
  const { original } = block;
  const span = originalSpan(block, start, nameEnd);
  return {
    start,
    end: nameEnd,
    alias,
    surface: original.slice(span.start, span.end),
    following: original.slice(span.end, span.end + FOLLOWING_LENGTH),
    originalStart: span.start,
  };
}

/** The span in the original text of a span of the folded text. */
function originalSpan({ folded }: Block, start: number, end: number): Span {
  return { start: folded.startOf(start), end: folded.endOf(end - 1) };
}
