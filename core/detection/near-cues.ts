import type { FoundCue, FoundCues } from '../gazetteer/find-cues.ts';
import type { Span } from '../mention.ts';
import { firstIndexWhere } from '../text/binary-search.ts';

/** A folded text, with its cues and its sentences, which are both found on first use. */
export interface CueContext {
  readonly text: string;
  readonly findCues: FoundCues;
  readonly sentences: () => readonly Span[];
}

/** The cues of one set that stand nearest to a candidate in its sentence: at least one. */
type CuesBeside = readonly FoundCue[];

/** The cues of some sets around a candidate. */
export interface NearCues {
  /** Of each set that has one in its sentence. */
  readonly inSentence: readonly CuesBeside[];
  /** Anywhere in the text. */
  readonly elsewhere: string | undefined;
}

const NO_CUES: NearCues = { inSentence: [], elsewhere: undefined };

export function findNearCues(
  sets: readonly string[] | undefined,
  candidate: Span,
  context: CueContext,
): NearCues {
  if (!sets) return NO_CUES;
  const sentence = sentenceAround(candidate, context);
  const inSentence: CuesBeside[] = [];
  let elsewhere: FoundCue | undefined;
  for (const set of sets) {
    const found = context.findCues(set);
    if (found.length === 0) continue;
    const last = found[firstIndexWhere(found, ({ at }) => at >= candidate.start) - 1];
    const next = cueFrom(found, candidate.end);
    const beside = [last, next].filter((cue) => cue && cue.at >= sentence.start && cue.at < sentence.end);
    if (beside.length > 0) inSentence.push(beside as CuesBeside);
    elsewhere ??= last ?? next;
  }
  return { inSentence, elsewhere: elsewhere?.cue };
}

/** Whether the sentence of a candidate has a cue of one of the sets. */
export function hasCueInSentence(candidate: Span, sets: readonly string[], context: CueContext): boolean {
  const { start, end } = sentenceAround(candidate, context);
  return sets.some((set) => (cueFrom(context.findCues(set), start)?.at ?? end) < end);
}

function cueFrom(found: readonly FoundCue[], offset: number): FoundCue | undefined {
  return found[firstIndexWhere(found, ({ at }) => at >= offset)];
}

/** The sentence of a candidate; the sentences, as one span, when it crosses their boundary. */
export function sentenceAround({ start, end }: Span, { text, sentences }: CueContext): Span {
  const all = sentences();
  const first = all[firstIndexWhere(all, (sentence) => sentence.start > start) - 1];
  const last = all[firstIndexWhere(all, (sentence) => sentence.end >= end)];
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}
