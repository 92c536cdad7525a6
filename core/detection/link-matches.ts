import type { EntityId } from '../entity.ts';
import type { Mention, Span } from '../mention.ts';
import type { Resumable } from '../resumable.ts';
import { firstIndexWhere } from '../text/binary-search.ts';
import type { FoldedText } from '../text/fold-text.ts';
import { isPackage } from '../text/package-names.ts';
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

/** What the matches of a block mean. */
export interface LinkedBlock {
  /** In order, not overlapping; offsets are UTF-16 units of the text as written. */
  readonly mentions: readonly Mention[];
  /** True when more context from the page could change the mentions. */
  readonly isOpen: boolean;
  /** Names that mean something else here, where that counts for the rest of the page. */
  readonly refusals: readonly Refusal[];
}

/** A name that its neighbours or a counter-cue refused. */
export interface Refusal {
  readonly entity: EntityId;
  /** As written. */
  readonly surface: string;
  readonly by: 'neighbour' | 'cue';
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
): Resumable<LinkedBlock> {
  const mentions: Mention[] = [];
  const refusals: Refusal[] = [];
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
    if (linked.refusal) refusals.push(linked.refusal);
  }
  return { mentions, isOpen, refusals };
}

/** What becomes of a match: the offset up to which it occupies the folded text, if it does, and its mention. */
interface LinkedMatch {
  readonly end?: number;
  readonly mention?: Mention;
  readonly refusal?: Refusal;
  readonly isOpen?: boolean;
}

function linkMatch(match: Match, free: number, block: Block, evidence: Evidence): LinkedMatch | null {
  const { text, cues, original } = block;
  const end = endOfMention(match, text, cues);
  if (end < 0) return null;
  const { rule, entity } = match.alias;
  if (rule?.blocks) return { end };
  const candidate = candidateOf(match, block);
  const link = linkCandidate(candidate, block, evidence);
  if (!link) return null;
  const { score, why, refusedBy } = link;
  if (score < LINK_THRESHOLD) {
    const isOpen = refusedBy !== 'neighbour' && rule?.with !== undefined;
    if (!rule?.spreads || !refusedBy) return { isOpen };
    return { isOpen, refusal: { entity, surface: candidate.surface, by: refusedBy } };
  }
  const span = originalSpan(block, startOfMention(match, text, cues, free), end);
  if (isTechnical(span, block) || isPackage(original, span)) return null;
  // Context of the page speaks for a name, and against it only where a refusal spreads.
  const isOpen = rule?.spreads === true;
  return {
    end,
    isOpen,
    mention: { ...span, entity, surface: original.slice(span.start, span.end), score, why },
  };
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
