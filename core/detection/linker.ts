import type { EntityId } from '../entity.ts';
import type { Cues } from '../gazetteer/cues.ts';
import type { FoundCue, FoundCues } from '../gazetteer/find-cues.ts';
import type { Alias } from '../gazetteer/gazetteer.ts';
import type { LinkRule } from '../gazetteer/link-rule.ts';
import type { Mention, Span } from '../mention.ts';
import { matchAt, matchLengthAt } from '../text/sticky-regex.ts';
import { matchesCase } from './matches-case.ts';

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
/** A candidate becomes a mention from this score on. */
export const LINK_THRESHOLD = 0.5;

/** An entity that a name in a block may mean. Offsets refer to the folded text. */
export interface Candidate extends Span {
  readonly alias: Alias;
  /** The name as written, and the text after it. */
  readonly surface: string;
  readonly following: string;
  /** Offset of the name in the text as written. */
  readonly originalStart: number;
}

/** The text of the block around a candidate. */
export interface BlockContext {
  /** Folded. */
  readonly text: string;
  readonly cues: Cues;
  /** The cues and the sentences of the text; both are found on first use. */
  readonly findCues: FoundCues;
  readonly sentences: () => readonly Span[];
}

/** What else is known when a candidate is linked. */
export interface Evidence {
  /** Mentions of the block that are known already. */
  readonly inBlock: readonly Mention[];
  /** Entities that the page mentions. */
  readonly onPage: ReadonlySet<EntityId>;
  /** Abbreviations that the text introduced, as written. */
  readonly introduced: ReadonlyMap<string, EntityId>;
}

/** The linker's decision: a score from 0 to 1, and the reasons for it, one line each. */
interface Link {
  readonly score: number;
  readonly why: readonly string[];
}

/** Scores how likely a candidate means its entity; null when its rule excludes that. */
export function linkCandidate(candidate: Candidate, block: BlockContext, evidence: Evidence): Link | null {
  const { rule } = candidate.alias;
  if (!rule) return { score: 1, why: [nameReason(candidate)] };
  const { text, cues } = block;
  if (!matchesCase(candidate, rule.case)) return null;
  if (rule.notBefore && matchAt(cues.before(rule.notBefore), text, candidate.start)) return null;
  if (rule.notAfter && matchLengthAt(cues.after(rule.notAfter), text, candidate.end) > 0) return null;
  const after = rule.after && matchAt(cues.after(rule.after), text, candidate.end)?.[0];
  if (!after && rule.notAfterExact && cues.atStart(rule.notAfterExact).test(candidate.following)) return null;
  if (rule.prior === undefined) return { score: 1, why: [nameReason(candidate)] };
  if (rule.needs && !hasNeededCue(candidate, rule.needs, block)) return null;

  let score = rule.prior;
  const why = [nameReason(candidate), `${rule.prior} without any evidence`];
  const count = (weight: number, reason: string) => {
    score += weight;
    why.push(`${weight > 0 ? '+' : '−'}${Math.abs(weight)} ${reason}`);
  };
  const before = rule.before && matchAt(cues.before(rule.before), text, candidate.start)?.[1];
  if (before) count(NEIGHBOUR, `after "${before.trim()}"`);
  if (after) count(NEIGHBOUR, `before "${after.trim()}"`);
  countEntities(candidate, rule, evidence, count);
  countCues(candidate, rule, block, count);
  return { score: Math.min(1, Math.max(0, Number(score.toFixed(2)))), why };
}

function nameReason({ surface, alias }: Candidate): string {
  return `"${surface.replace(/\s+/g, ' ')}" is a name of ${alias.entity}`;
}

type Count = (weight: number, reason: string) => void;

function countEntities(candidate: Candidate, rule: LinkRule, evidence: Evidence, count: Count): void {
  const { surface, alias, originalStart } = candidate;
  if (evidence.introduced.get(surface) === alias.entity) count(INTRODUCED, 'introduced as its abbreviation');
  // A mention does not support itself.
  const others = evidence.inBlock.filter(({ start, end }) => originalStart < start || originalStart >= end);
  const near = rule.with?.find((entity) => others.some((other) => other.entity === entity));
  const far = rule.with?.find((entity) => evidence.onPage.has(entity));
  if (near) count(ENTITY_IN_BLOCK, `${near} in the same text`);
  else if (far) count(ENTITY_ON_PAGE, `${far} on the page`);
}

function countCues(candidate: Candidate, rule: LinkRule, block: BlockContext, count: Count): void {
  const sentence = sentenceAround(candidate, block);
  const countSets = (sets: readonly string[], inSentence: number, further: number, inBlock: number) => {
    let elsewhere: FoundCue | undefined;
    let setsInSentence = 0;
    for (const set of sets) {
      const found = block.findCues(set).filter(({ at }) => at < candidate.start || at >= candidate.end);
      const near = found.find(({ at }) => at >= sentence.start && at < sentence.end);
      if (near && ++setsInSentence <= 2)
        count(setsInSentence === 1 ? inSentence : further, `"${near.cue}" in the sentence`);
      elsewhere ??= found[0];
    }
    if (setsInSentence === 0 && elsewhere) count(inBlock, `"${elsewhere.cue}" in the same text`);
  };
  countSets(rule.for ?? [], CUE_IN_SENTENCE, FURTHER_CUE_SET, CUE_IN_BLOCK);
  countSets(rule.against ?? [], COUNTER_CUE_IN_SENTENCE, FURTHER_COUNTER_CUE_SET, COUNTER_CUE_IN_BLOCK);
}

function hasNeededCue(candidate: Candidate, sets: readonly string[], block: BlockContext): boolean {
  const { start, end } = sentenceAround(candidate, block);
  return sets.some((set) => block.findCues(set).some(({ at }) => at >= start && at < end));
}

/** The sentence of a candidate; the sentences, as one span, when it crosses their boundary. */
function sentenceAround({ start, end }: Span, { text, sentences }: BlockContext): Span {
  const all = sentences();
  const first = all.findLast((sentence) => sentence.start <= start);
  const last = all.find((sentence) => sentence.end >= end);
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}
