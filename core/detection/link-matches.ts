import type { EntityId } from '../entity.ts';
import type { Mention, Span } from '../mention.ts';
import type { Resumable } from '../resumable.ts';
import { firstIndexWhere } from '../text/binary-search.ts';
import type { FoldedText } from '../text/fold-text.ts';
import { isPackage } from '../text/package-names.ts';
import type { Match } from './find-matches.ts';
import {
  type BlockContext,
  type Candidate,
  type Doubt,
  type Evidence,
  LINK_THRESHOLD,
  type Link,
  readCandidate,
  weighDoubt,
} from './linker.ts';
import type { NameAt } from './mention-index.ts';
import { endOfMention, startOfMention } from './mention-span.ts';

/** A text block while its matches are linked. */
export interface Block extends BlockContext {
  readonly folded: FoldedText;
  /** Parts of `original` in which no name is a mention. */
  readonly technicalSpans: () => readonly Span[];
}

/** What the matches of a block mean. */
export interface LinkedBlock {
  /** In order, not overlapping; offsets are UTF-16 units of the text as written. */
  readonly mentions: readonly Mention[];
  /** True when more context from the page could change the mentions. */
  readonly isOpen: boolean;
  /** Names that mean something else here, where that counts for the rest of the page. */
  readonly refusals: readonly Refusal[];
  /** Where neighbours refused a name, in order. */
  readonly refused: readonly NameAt[];
}

/** A name that its neighbours or a counter-cue refused. */
export interface Refusal {
  readonly entity: EntityId;
  /** As written. */
  readonly surface: string;
  readonly by: 'neighbour' | 'cue';
}

/** Matches that are linked in one step. */
const STEP_MATCHES = 64;

/** What becomes of a match. */
interface Outcome {
  /** The offset up to which it occupies the folded text; 0 if it does not. */
  readonly end: number;
  readonly mention: Mention | null;
  readonly refusal: Refusal | null;
  readonly refused: NameAt | null;
  readonly isOpen: boolean;
}

/** A match whose outcome depends on the evidence or on where the mention before it ends. */
interface Pending {
  readonly match: Match;
  readonly end: number;
  readonly candidate: Candidate;
  readonly reading: Link | Doubt;
}

/** By match: what no evidence changes, filled by the first round of linking and read by the second. */
export type Readings = (Outcome | Pending | undefined)[];

const NOTHING: Outcome = { end: 0, mention: null, refusal: null, refused: null, isOpen: false };

/** Links matches from left to right; each mention occupies its span, and later matches inside it are dropped. */
export function* linkMatches(
  matches: readonly Match[],
  block: Block,
  evidence: Evidence,
  readings: Readings,
): Resumable<LinkedBlock> {
  const mentions: Mention[] = [];
  const refusals: Refusal[] = [];
  const refused: NameAt[] = [];
  let isOpen = false;
  let free = 0;
  for (let index = 0; index < matches.length; index++) {
    if (index % STEP_MATCHES === STEP_MATCHES - 1) yield;
    const match = matches[index] as Match;
    if (match.start < free) continue;
    const reading = readings[index] ?? readMatch(match, block);
    readings[index] = reading;
    const outcome = 'match' in reading ? linkPending(reading, free, block, evidence) : reading;
    if (outcome.end > 0) free = outcome.end;
    isOpen ||= outcome.isOpen;
    if (outcome.mention) mentions.push(outcome.mention);
    if (outcome.refusal) refusals.push(outcome.refusal);
    if (outcome.refused) refused.push(outcome.refused);
  }
  return { mentions, isOpen, refusals, refused };
}

/** Whether evidence could change what a round of linking found. */
export function hasDoubt(readings: Readings): boolean {
  return readings.some((reading) => reading && 'match' in reading && 'prior' in reading.reading);
}

function readMatch(match: Match, block: Block): Outcome | Pending {
  const end = endOfMention(match, block.text, block.cues);
  if (end < 0) return NOTHING;
  const { rule } = match.alias;
  if (rule?.blocks) return { end, mention: null, refusal: null, refused: null, isOpen: false };
  const candidate = candidateOf(match, block);
  const reading = readCandidate(candidate, block);
  if (!reading) return NOTHING;
  if ('prior' in reading || rule?.extendBefore) return { match, end, candidate, reading };
  return outcomeOf(reading, candidate, end, match.start, block);
}

function linkPending(
  { match, end, candidate, reading }: Pending,
  free: number,
  block: Block,
  evidence: Evidence,
): Outcome {
  const link = 'prior' in reading ? weighDoubt(reading, evidence) : reading;
  const isMention = link.score >= LINK_THRESHOLD;
  const start = isMention ? startOfMention(match, block.text, block.cues, free) : match.start;
  return outcomeOf(link, candidate, end, start, block);
}

function outcomeOf(link: Link, candidate: Candidate, end: number, start: number, block: Block): Outcome {
  const { score, why, refusedBy } = link;
  const { alias, surface } = candidate;
  const { rule, entity } = alias;
  if (score < LINK_THRESHOLD) {
    const isOpen = refusedBy !== 'neighbour' && rule?.with !== undefined;
    const refusal = rule?.spreads && refusedBy ? { entity, surface, by: refusedBy } : null;
    const refused = refusedBy === 'neighbour' ? { entity, start: candidate.originalStart } : null;
    return { end: 0, mention: null, refusal, refused, isOpen };
  }
  const span = originalSpan(block, start, end);
  if (isTechnical(span, block) || isPackage(block.original, span)) return NOTHING;
  const mention = {
    start: span.start,
    end: span.end,
    entity,
    surface: block.original.slice(span.start, span.end),
    score,
    why,
  };
  // Context of the page speaks for a name, and against it only where a refusal spreads.
  return { end, mention, refusal: null, refused: null, isOpen: rule?.spreads === true };
}

function isTechnical({ start, end }: Span, block: Block): boolean {
  const spans = block.technicalSpans();
  const next = spans[firstIndexWhere(spans, (other) => other.end > start)];
  return next !== undefined && next.start < end;
}

function candidateOf({ start, nameEnd, alias }: Match, block: Block): Candidate {
  const span = originalSpan(block, start, nameEnd);
  return {
    start,
    end: nameEnd,
    alias,
    surface: block.original.slice(span.start, span.end),
    originalStart: span.start,
  };
}

/** The span in the original text of a span of the folded text. */
function originalSpan({ folded }: Block, start: number, end: number): Span {
  return { start: folded.startOf(start), end: folded.endOf(end - 1) };
}
