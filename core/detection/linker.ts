import type { EntityId } from '../entity.ts';
import type { Cues, FoundCues } from '../gazetteer/cues.ts';
import type { LinkRule } from '../gazetteer/link-rule.ts';
import type { Mention, Span } from '../mention.ts';
import { matchAt, stickyMatch } from '../text/sticky-regex.ts';

/** What one piece of evidence weighs. Tuned so that one strong or two weak ones carry a doubtful name. */
const NEIGHBOUR = 0.6;
const CUE_IN_SENTENCE = 0.4;
const MORE_CUES = 0.2;
const CUE_IN_BLOCK = 0.25;
const ENTITY_IN_BLOCK = 0.5;
const ENTITY_ON_PAGE = 0.4;
const INTRODUCED = 0.7;
const COUNTER_IN_SENTENCE = -0.6;
const COUNTER_IN_BLOCK = -0.15;
/** A name is linked from this score on. */
export const LINK_THRESHOLD = 0.5;

/** A name found in a block: what the linker decides about. Offsets are of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  /** How the dataset writes it, where the rule asks for that. */
  readonly texts: readonly string[];
  /** The span as it stands in the page, and what follows it there. */
  readonly surface: string;
  readonly following: string;
  /** Offset of the span in the page's text. */
  readonly at: number;
}

/** What surrounds a candidate. */
export interface LinkContext {
  /** Folded text of the block. */
  readonly text: string;
  readonly cues: Cues;
  /** Where the cues of a set stand in the text, and its sentences; each looked for once, on first use. */
  readonly findCues: FoundCues;
  readonly sentences: () => readonly Span[];
  /** What the block is known to mention, and the entities of the page. */
  readonly inBlock: readonly Mention[];
  readonly onPage: ReadonlySet<EntityId>;
  /** Abbreviations that the text introduced, as written. */
  readonly introduced: ReadonlyMap<string, EntityId>;
}

/** The linker's decision: linked from `LINK_THRESHOLD` on; `why` gives one reason a line. */
export interface Link {
  readonly score: number;
  readonly why: readonly string[];
}

/** Decides whether a candidate means its entity, given its rule; null when the rule excludes it outright. */
export function linkCandidate(
  candidate: Candidate,
  rule: LinkRule | undefined,
  context: LinkContext,
): Link | null {
  if (!rule) return { score: 1, why: [nameReason(candidate)] };
  const { text, cues } = context;
  if (!hasCase(candidate, rule)) return null;
  if (rule.notBefore && matchAt(cues.before(rule.notBefore), text, candidate.start)) return null;
  if (rule.notAfter && stickyMatch(cues.after(rule.notAfter), text, candidate.end) > 0) return null;
  const after = rule.after && matchAt(cues.after(rule.after), text, candidate.end)?.[0];
  if (!after && rule.notAfterExact && cues.atStart(rule.notAfterExact).test(candidate.following)) return null;
  const why = [nameReason(candidate)];
  if (rule.prior === undefined) return { score: 1, why };
  if (rule.needs && !hasNeeded(candidate, rule.needs, context)) return null;

  let score = rule.prior;
  const count = (weight: number, reason: string) => {
    score += weight;
    why.push(`${weight > 0 ? '+' : '−'}${Math.abs(weight)} ${reason}`);
  };
  why.push(`${rule.prior} to begin with`);
  const before = rule.before && matchAt(cues.before(rule.before), text, candidate.start)?.[1];
  if (before) count(NEIGHBOUR, `after "${before.trim()}"`);
  if (after) count(NEIGHBOUR, `before "${after.trim()}"`);
  countEntities(candidate, rule, context, count);
  countCues(candidate, rule, context, count);
  return { score: Math.min(1, Math.max(0, Number(score.toFixed(2)))), why };
}

function nameReason({ surface, entity }: Candidate): string {
  return `"${surface.replace(/\s+/g, ' ')}" is a name of ${entity}`;
}

type Count = (weight: number, reason: string) => void;

function countEntities(candidate: Candidate, rule: LinkRule, context: LinkContext, count: Count): void {
  if (context.introduced.get(candidate.surface) === candidate.entity)
    count(INTRODUCED, 'introduced as its abbreviation');
  // A mention is no evidence for itself.
  const others = context.inBlock.filter(({ start, end }) => candidate.at < start || candidate.at >= end);
  const near = rule.with?.find((entity) => others.some((other) => other.entity === entity));
  const far = rule.with?.find((entity) => context.onPage.has(entity));
  if (near) count(ENTITY_IN_BLOCK, `${near} in the same text`);
  else if (far) count(ENTITY_ON_PAGE, `${far} on the page`);
}

function countCues(candidate: Candidate, rule: LinkRule, context: LinkContext, count: Count): void {
  const sentence = sentenceAround(candidate, context);
  const weigh = (sets: readonly string[] | undefined, inSentence: number, more: number, inBlock: number) => {
    let best: { at: number; cue: string } | undefined;
    let sentenceSets = 0;
    for (const set of sets ?? []) {
      const found = context.findCues(set).filter(({ at }) => at < candidate.start || at >= candidate.end);
      const near = found.find(({ at }) => at >= sentence.start && at < sentence.end);
      if (near && ++sentenceSets <= 2)
        count(sentenceSets === 1 ? inSentence : more, `"${near.cue}" in the sentence`);
      best ??= found[0];
    }
    if (sentenceSets === 0 && best) count(inBlock, `"${best.cue}" in the same text`);
  };
  weigh(rule.for, CUE_IN_SENTENCE, MORE_CUES, CUE_IN_BLOCK);
  weigh(rule.against, COUNTER_IN_SENTENCE, -MORE_CUES, COUNTER_IN_BLOCK);
}

function hasNeeded(candidate: Candidate, sets: readonly string[], context: LinkContext): boolean {
  const { start, end } = sentenceAround(candidate, context);
  return sets.some((set) => context.findCues(set).some(({ at }) => at >= start && at < end));
}

/** The sentences that a candidate stands in, as one span. */
function sentenceAround({ start, end }: Span, { text, sentences }: LinkContext): Span {
  const all = sentences();
  const first = all.findLast((sentence) => sentence.start <= start);
  const last = all.find((sentence) => sentence.end >= end);
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}

function hasCase({ surface, texts }: Candidate, rule: LinkRule): boolean {
  if (!rule.case) return true;
  const plain = surface.normalize('NFKC');
  if (rule.case === 'upper') return plain === plain.toUpperCase();
  if (rule.case === 'capital') return /^[^\p{L}]*\p{Lu}/u.test(plain);
  if (texts.includes(plain) || plain === plain.toUpperCase()) return true;
  const letters = lettersOf(plain);
  return texts.some((text) => lettersOf(text) === letters);
}

/** Letters and digits alone: spaces, hyphens and invisible characters are not what case is about. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}+]/gu, '');
}
