import type { Mention, Span } from '../mention.ts';
import type { Resumable } from '../resumable.ts';
import { firstIndexWhere } from '../text/binary-search.ts';
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

/** Matches that are linked in one step. */
const STEP_MATCHES = 64;

/** Links matches from left to right; each mention occupies its span, and later matches inside it are dropped. */
export function* linkMatches(
  matches: readonly Match[],
  block: Block,
  evidence: Evidence,
): Resumable<Detection> {
  const mentions: Mention[] = [];
  let isOpen = false;
  let free = 0;
  for (const [index, match] of matches.entries()) {
    if (index % STEP_MATCHES === STEP_MATCHES - 1) yield;
    if (match.start < free) continue;
    const linked = linkMatch(match, free, block, evidence);
    if (!linked) continue;
    free = linked.end ?? free;
    isOpen ||= linked.isOpen === true;
    if (linked.mention) mentions.push(linked.mention);
  }
  return { mentions, isOpen };
}

/** What becomes of a match: the offset up to which it occupies the folded text, if it does, and its mention. */
interface LinkedMatch {
  readonly end?: number;
  readonly mention?: Mention;
  readonly isOpen?: boolean;
}

function linkMatch(match: Match, free: number, block: Block, evidence: Evidence): LinkedMatch | null {
  const { text, cues, original } = block;
  const end = endOfMention(match, text, cues);
  if (end < 0) return null;
  const { rule, entity } = match.alias;
  if (rule?.blocks) return { end };
  const link = linkCandidate(candidateOf(match, block), block, evidence);
  if (!link) return null;
  // Context of the page is never evidence against a name, so only such rules can change their mind.
  if (link.score < LINK_THRESHOLD) return { isOpen: rule?.with !== undefined };
  const span = originalSpan(block, startOfMention(match, text, cues, free), end);
  if (isTechnical(span, block)) return null;
  return { end, mention: { ...span, entity, surface: original.slice(span.start, span.end), ...link } };
}

function isTechnical({ start, end }: Span, { technicalSpans }: Block): boolean {
  const next = technicalSpans[firstIndexWhere(technicalSpans, (other) => other.end > start)];
  return next !== undefined && next.start < end;
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
