import type { EntityId } from '../../entity.ts';
import type { Mention, Span } from '../../mention.ts';
import type { Stranger } from '../language/strangers.ts';
import type { Topic } from '../number-table.ts';
import type { PartyWords } from '../prepare-topic.ts';
import type { Found } from '../word-finder.ts';

export interface Named extends Span {
  readonly isPlace?: boolean;
  /** '' for somebody or some place that the topic is not about. */
  readonly id: string;
}

/** Everybody and every place that a text names, for one topic. */
export interface NamesOfPage {
  readonly lower: string;
  readonly words: Found;
  readonly mentions: readonly Mention[];
  readonly strangers: () => readonly Stranger[];
  /** Where “us” is a country. */
  readonly us: () => readonly Span[];
  readonly actors: ReadonlySet<EntityId>;
}

/** How sure it is that somebody is named; of names that overlap, the surer one counts, then the longer. */
interface Candidate extends Named {
  readonly doubt: number;
}

const WIDE_DOUBT = 1.5;
const NARROWER_CHARS = 12;

/** Everybody and every place that a text names for a topic, in order. */
export function namedIn(topic: Topic, lists: PartyWords, page: NamesOfPage): Named[] {
  const { lower, words, mentions, actors } = page;
  const partyIds = new Set(topic.parties.map(({ id }) => id));
  const strangers = topic.hasStrangers ? page.strangers() : [];
  /** “Alibaba’s cloud” is surer than Alibaba, which has much else. */
  const wide = new Set(lists.parties.flatMap(({ id, beside }) => (beside === null ? [] : [id])));
  const of = (id: string, list: number) =>
    (words[list] ?? []).map(({ start, end, hasGap }) => ({
      ...{ start, end, id },
      doubt: wide.has(id) ? WIDE_DOUBT : Number(hasGap),
    }));
  const mentioned = mentions.flatMap(({ entity, start, end }): Candidate[] => {
    if (partyIds.has(entity)) return [{ id: entity, start, end, doubt: wide.has(entity) ? WIDE_DOUBT : 0 }];
    return actors.has(entity) && !topic.neutral.includes(entity) ? [{ id: '', start, end, doubt: 0 }] : [];
  });
  return surest([
    ...lists.parties.flatMap(({ id, words: list }) => of(id, list)),
    ...mentioned,
    ...of('', lists.others).filter(({ start, end }) => !isNeutral(topic, lower.slice(start, end))),
    ...(lists.isOfPlace
      ? [
          ...lists.elsewhere.flatMap((list) => of('', list)),
          ...doubtful(page.us()),
          ...doubtful(strangers.filter(isPlace)),
        ].map((each) => ({ ...each, isPlace: true }))
      : []),
    ...doubtful(
      strangers.filter((each) => !isPlace(each) && !isNeutral(topic, lower.slice(each.start, each.end))),
    ),
  ]);
}

function doubtful(spans: readonly Span[]): Candidate[] {
  return spans.map(({ start, end }) => ({ start, end, id: '', doubt: 2 }));
}

function isPlace({ isPlace: is }: Stranger): boolean {
  return is;
}

function surest(candidates: Candidate[]): Named[] {
  const chosen: Candidate[] = [];
  for (const each of candidates.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = chosen.at(-1);
    if (!last || last.end <= each.start) chosen.push(each);
    else if (!isNarrower(last, each) && isSurer(each, last)) chosen[chosen.length - 1] = each;
  }
  return chosen;
}

/** “Hefei’s guidance fund” is somebody else’s, although the guidance fund is named in it. */
function isNarrower(one: Candidate, other: Candidate): boolean {
  const isOfOne = one.id === '' && other.id !== '' && one.doubt < 2 && one.end === other.end;
  return isOfOne && other.start - one.start <= NARROWER_CHARS;
}

function isSurer(one: Candidate, other: Candidate): boolean {
  if (one.doubt !== other.doubt) return one.doubt < other.doubt;
  return one.end - one.start > other.end - other.start;
}

function isNeutral({ neutral }: Topic, name: string): boolean {
  return neutral.some((each) => each === name || each.split('-').includes(name));
}
