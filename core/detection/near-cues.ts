import type { FoundCue, FoundCues } from '../gazetteer/find-cues.ts';
import type { Span } from '../mention.ts';
import { firstIndexWhere } from '../text/binary-search.ts';

/** A folded text, with its cues and its sentences, which are both found on first use. */
export interface CueContext {
  readonly text: string;
  readonly findCues: FoundCues;
  readonly sentences: () => readonly Span[];
}

/** The first cues of some sets around a candidate, as written in the text. */
export interface NearCues {
  /** Of the first two sets that have one in its sentence. */
  readonly inSentence: readonly string[];
  /** Anywhere in the text, unless there is one in the sentence. */
  readonly elsewhere: string | undefined;
}

/** More sets in one sentence do not count. */
const MOST_SETS = 2;
const NO_CUES: NearCues = { inSentence: [], elsewhere: undefined };

export function findNearCues(
  sets: readonly string[] | undefined,
  candidate: Span,
  context: CueContext,
): NearCues {
  if (!sets) return NO_CUES;
  const sentence = sentenceAround(candidate, context);
  const inSentence: string[] = [];
  let elsewhere: FoundCue | undefined;
  for (const set of sets) {
    const found = context.findCues(set);
    if (found.length === 0) continue;
    const near = firstOutside(candidate, found, sentence.start);
    if (near && near.at < sentence.end) inSentence.push(near.cue);
    if (inSentence.length === MOST_SETS) break;
    elsewhere ??= firstOutside(candidate, found, 0);
  }
  return { inSentence, elsewhere: inSentence.length === 0 ? elsewhere?.cue : undefined };
}

/** Whether the sentence of a candidate has a cue of one of the sets. */
export function hasCueInSentence(candidate: Span, sets: readonly string[], context: CueContext): boolean {
  const { start, end } = sentenceAround(candidate, context);
  return sets.some((set) => (cueFrom(context.findCues(set), start)?.at ?? end) < end);
}

/** The first cue from an offset on that is not part of the candidate. */
function firstOutside(candidate: Span, found: readonly FoundCue[], from: number): FoundCue | undefined {
  const first = cueFrom(found, from);
  const isInside = first && first.at >= candidate.start && first.at < candidate.end;
  return isInside ? cueFrom(found, candidate.end) : first;
}

function cueFrom(found: readonly FoundCue[], offset: number): FoundCue | undefined {
  return found[firstIndexWhere(found, ({ at }) => at >= offset)];
}

/** The sentence of a candidate; the sentences, as one span, when it crosses their boundary. */
function sentenceAround({ start, end }: Span, { text, sentences }: CueContext): Span {
  const all = sentences();
  const first = all[firstIndexWhere(all, (sentence) => sentence.start > start) - 1];
  const last = all[firstIndexWhere(all, (sentence) => sentence.end >= end)];
  return { start: first?.start ?? 0, end: last?.end ?? text.length };
}
