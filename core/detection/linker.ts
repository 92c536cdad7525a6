import type { EntityId } from '../entity.ts';
import type { Cues } from '../gazetteer/cues.ts';
import type { FoundCue } from '../gazetteer/find-cues.ts';
import type { Alias } from '../gazetteer/gazetteer.ts';
import type { LinkRule } from '../gazetteer/link-rule.ts';
import type { Span } from '../mention.ts';
import type { FoldedText } from '../text/fold-text.ts';
import { matchAfter, matchBefore } from '../text/near-patterns.ts';
import { matchesCase } from './matches-case.ts';
import type { MentionIndex } from './mention-index.ts';
import {
  type CueContext,
  findNearCues,
  hasCueInSentence,
  type NearCues,
  sentenceAround,
} from './near-cues.ts';

/** Weights of evidence, tuned so that one strong piece or two weak ones link a doubtful name. */
const NEIGHBOUR = 0.6;
const CUE_IN_SENTENCE = 0.4;
const FURTHER_CUE_SET = 0.2;
const CUE_IN_BLOCK = 0.25;
const ENTITY_IN_BLOCK = 0.5;
const ENTITY_ON_PAGE = 0.4;
const INTRODUCED = 0.7;
const COUNTER_CUE_IN_SENTENCE = -0.6;
const FURTHER_COUNTER_CUE_SET = -0.2;
const COUNTER_CUE_IN_BLOCK = -0.15;
const REFUSED_ELSEWHERE = -0.6;
/** Where its sentence speaks for the name: a tale and its namesake's shares in one report. */
const REFUSED_ELSEWHERE_BUT_SUPPORTED = -0.1;
/** More sets in one sentence do not count. */
const MOST_SETS = 2;
/** A candidate becomes a mention from this score on. */
export const LINK_THRESHOLD = 0.5;

/** An entity that a name in a block may mean. Offsets refer to the folded text. */
export interface Candidate extends Span {
  readonly alias: Alias;
  /** The name as written, and its offset there. */
  readonly surface: string;
  readonly originalStart: number;
}

/** The text of the block around a candidate. */
export interface BlockContext extends CueContext {
  /** The text as written. */
  readonly original: string;
  readonly folded: Pick<FoldedText, 'startOf'>;
  readonly cues: Cues;
}

/** What else is known when a candidate is linked. */
export interface Evidence {
  /** Mentions of the block that are known already. */
  readonly inBlock: MentionIndex;
  /** Whether the page mentions an entity. */
  readonly isOnPage: (entity: EntityId) => boolean;
  /** The entity for which the text introduced an abbreviation, as written. */
  readonly introducedFor: (abbreviation: string) => EntityId | undefined;
  /** Whether block or page refused this name, and use no other name of the entity. */
  readonly isRefusedElsewhere: (entity: EntityId, surface: string) => boolean;
}

/** The linker's decision: a score from 0 to 1, and the reasons for it, one line each. */
export interface Link {
  readonly score: number;
  readonly why: readonly string[];
  /** Why it means something else here. */
  readonly refusedBy: 'neighbour' | 'cue' | undefined;
}

/** A candidate that evidence decides, with what its text says, which no evidence changes. */
export interface Doubt {
  readonly candidate: Candidate;
  readonly rule: LinkRule;
  readonly prior: number;
  /** Strong evidence right before and after the name; may be empty. */
  readonly before: string;
  readonly after: string;
  readonly cues: NearCues;
  readonly counterCues: NearCues;
  readonly block: BlockContext;
}

const REFUSED: Link = { score: 0, why: [], refusedBy: 'neighbour' };
/** How much of the text beside a candidate `notBeforeExact` and `notAfterExact` see, in UTF-16 units. */
const EXACT_LENGTH = 32;

/** What the text itself says of a candidate: a decision or a doubt; null when its rule does not apply. */
export function readCandidate(candidate: Candidate, block: BlockContext): Link | Doubt | null {
  const { rule } = candidate.alias;
  if (!rule) return certainLink(candidate);
  const { start, end } = candidate;
  const { text, cues } = block;
  if (!matchesCase(candidate, rule.case)) return null;
  if (rule.notBefore && matchBefore(cues.before(rule.notBefore), text, start) !== null) return REFUSED;
  if (rule.notAfter && matchAfter(cues.after(rule.notAfter), text, end)) return REFUSED;
  const before = (rule.before && matchBefore(cues.before(rule.before), text, start)) || '';
  if (!before && rule.notBeforeExact && cues.atEnd(rule.notBeforeExact).test(preceding(candidate, block)))
    return REFUSED;
  const after = rule.after ? matchAfter(cues.after(rule.after), text, end) : '';
  if (!after && rule.notAfterExact && cues.atStart(rule.notAfterExact).test(following(candidate, block)))
    return REFUSED;
  if (rule.prior === undefined) return certainLink(candidate);
  if (rule.needs && !hasCueInSentence(candidate, rule.needs, block)) return null;
  return {
    candidate,
    rule,
    prior: rule.prior,
    before,
    after,
    cues: findNearCues(rule.for, candidate, block),
    counterCues: findNearCues(rule.against, candidate, block),
    block,
  };
}

/** Scores how likely a candidate means its entity. */
export function weighDoubt(doubt: Doubt, evidence: Evidence): Link {
  const { candidate, rule, prior, before, after, cues } = doubt;
  const owner = ownerOf(doubt, evidence);
  let score = prior;
  const why = [nameReason(candidate), `${prior} without any evidence`];
  const count = (weight: number, reason: string) => {
    score += weight;
    why.push(`${weight > 0 ? '+' : '−'}${Math.abs(weight)} ${reason}`);
  };
  if (before) count(NEIGHBOUR, `after "${before.trim()}"`);
  if (after) count(NEIGHBOUR, `before "${after.trim()}"`);
  countEntities(doubt, owner, evidence, count);
  countCues(cues, CUE_IN_SENTENCE, FURTHER_CUE_SET, CUE_IN_BLOCK, count);
  const supported = score;
  countCounterCues(doubt, supported > prior, evidence, count);
  const isRefused = score < supported && score < LINK_THRESHOLD;
  if (rule.spreads && evidence.isRefusedElsewhere(candidate.alias.entity, candidate.surface))
    count(
      before || after || owner || isSupportedInSentence(doubt, evidence)
        ? REFUSED_ELSEWHERE_BUT_SUPPORTED
        : REFUSED_ELSEWHERE,
      'it means something else elsewhere',
    );
  return {
    score: Math.min(1, Math.max(0, Math.round(score * 100) / 100)),
    why,
    refusedBy: isRefused ? 'cue' : undefined,
  };
}

function certainLink(candidate: Candidate): Link {
  return { score: 1, why: [nameReason(candidate)], refusedBy: undefined };
}

function nameReason({ surface, alias }: Candidate): string {
  return `"${surface.replace(/\s+/g, ' ')}" is a name of ${alias.entity}`;
}

function preceding({ originalStart }: Candidate, { original }: BlockContext): string {
  return original.slice(Math.max(0, originalStart - EXACT_LENGTH), originalStart);
}

function following({ originalStart, surface }: Candidate, { original }: BlockContext): string {
  const end = originalStart + surface.length;
  return original.slice(end, end + EXACT_LENGTH);
}

type Count = (weight: number, reason: string) => void;

/** The supporting entity that the wording around a name makes its owner. */
function ownerOf({ candidate, rule, block }: Doubt, { inBlock }: Evidence): EntityId | undefined {
  if (!rule.with) return undefined;
  const { surface, originalStart } = candidate;
  const span = { start: originalStart, end: originalStart + surface.length };
  const owner = inBlock.ownerOf(span, block.original);
  return owner && rule.with.includes(owner) ? owner : undefined;
}

/** Whether the sentence has a cue for the name, or names a supporting entity before it and no refused name. */
function isSupportedInSentence({ candidate, rule, cues, block }: Doubt, { inBlock }: Evidence): boolean {
  if (cues.inSentence.length > 0) return true;
  const { originalStart, alias } = candidate;
  const from = block.folded.startOf(sentenceAround(candidate, block).start);
  if (inBlock.hasRefusedBetween(from, originalStart, alias.entity)) return false;
  return supports(rule.with, alias.entity, (entity) => inBlock.hasBetween(from, originalStart, entity));
}

/** Whether one of the supporting entities, other than the name's own, is as asked. */
function supports(entities: LinkRule['with'], own: EntityId, is: (entity: EntityId) => boolean): boolean {
  return entities?.some((entity) => entity !== own && is(entity)) === true;
}

function countEntities(
  { candidate, rule }: Doubt,
  owner: EntityId | undefined,
  evidence: Evidence,
  count: Count,
): void {
  const { surface, alias, originalStart } = candidate;
  if (evidence.introducedFor(surface) === alias.entity) count(INTRODUCED, 'introduced as its abbreviation');
  if (!rule.with) return;
  if (owner) count(NEIGHBOUR, `beside its owner ${owner}`);
  // A mention does not support itself.
  const near = rule.with.find((entity) => evidence.inBlock.hasBeside(originalStart, entity));
  const far = near ? undefined : rule.with.find(evidence.isOnPage);
  if (near) count(ENTITY_IN_BLOCK, `${near} in the same text`);
  else if (far) count(ENTITY_ON_PAGE, `${far} on the page`);
}

/**
 * Whether a supporting entity stands between a cue and the name (`Kimi Räikkönen and Moonshot AI, which makes Kimi`), or
 * the cue belongs to a refused name (`Alibaba's shares, and Alibaba and the forty thieves`).
 */
function isBeyondSupport(
  { at }: FoundCue,
  { candidate, rule, block }: Doubt,
  { inBlock }: Evidence,
): boolean {
  const { originalStart, alias } = candidate;
  const cueStart = block.folded.startOf(at);
  const from = Math.min(cueStart, originalStart) + 1;
  const to = Math.max(cueStart, originalStart);
  if (inBlock.hasRefusedBetween(from, to, alias.entity)) return true;
  return supports(rule.with, alias.entity, (entity) => inBlock.hasBetween(from, to, entity));
}

function countCounterCues(doubt: Doubt, isSupported: boolean, evidence: Evidence, count: Count): void {
  const { inSentence: all, elsewhere } = doubt.counterCues;
  const inSentence = all.filter((set) => set.some((cue) => !isBeyondSupport(cue, doubt, evidence)));
  // Where nothing speaks for the name, a counter-cue anywhere in the block decides, unless it is beyond another name.
  const isWeak = isSupported || all.length > inSentence.length;
  const inBlock = isWeak ? COUNTER_CUE_IN_BLOCK : COUNTER_CUE_IN_SENTENCE;
  countCues({ inSentence, elsewhere }, COUNTER_CUE_IN_SENTENCE, FURTHER_COUNTER_CUE_SET, inBlock, count);
}

function countCues(
  { inSentence, elsewhere }: NearCues,
  first: number,
  further: number,
  inBlock: number,
  count: Count,
): void {
  inSentence.slice(0, MOST_SETS).forEach(([cue], i) => {
    count(i === 0 ? first : further, `"${cue?.cue}" in the sentence`);
  });
  if (inSentence.length === 0 && elsewhere !== undefined) count(inBlock, `"${elsewhere}" in the same text`);
}
