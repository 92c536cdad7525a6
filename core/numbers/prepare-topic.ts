import type { Dimension } from '../quantities/quantity.ts';
import { PLACES } from './language/places.ts';
import type { KnownValue, NumberTable, Topic } from './number-table.ts';

/** The lists of words of a topic's parties, by their number in the word finder. */
export interface PartyWords {
  readonly parties: readonly PreparedParty[];
  readonly others: number;
  /** Places that the topic is not about. */
  readonly elsewhere: readonly number[];
  /** Whether it is said of a country or the world, so that other places are somebody else. */
  readonly isOfPlace: boolean;
  readonly dimensions: readonly Dimension[];
}

interface PreparedParty {
  readonly id: string;
  readonly words: number;
  readonly needs: number | null;
  readonly beside: number | null;
}

/** A part of a topic with its lists; null: it has no such words. */
interface PreparedPart {
  readonly observations: readonly string[];
  readonly measures: readonly string[];
  readonly says: number | null;
  readonly unless: number | null;
}

/** A topic with the numbers of its lists of words, and the values that the table has of it. */
export interface PreparedTopic {
  readonly topic: Topic;
  readonly known: readonly KnownValue[];
  readonly party: PartyWords;
  readonly says: number | null;
  readonly names: number | null;
  readonly own: number | null;
  readonly not: number | null;
  readonly differs: number | null;
  readonly rivals: number;
  readonly parts: readonly PreparedPart[];
}

/** How a measure's dimension is written in a text. */
const DIMENSIONS: Readonly<Record<string, readonly Dimension[]>> = {
  ratio: ['factor'],
  count: ['count', 'points'],
  'count:quarter': ['time', 'count'],
  'count:year': ['time'],
};

/** Gives every list of words of a table a number; `lists` is what the word finder needs. */
export function prepareTopics(table: NumberTable): {
  readonly topics: readonly PreparedTopic[];
  readonly lists: readonly string[];
  /** Those of them that list places and who publishes figures. */
  readonly notStrangers: readonly number[];
} {
  const lists: string[] = [];
  const numbers = new Map<string, number>();
  /** Topics share many lists. */
  const add = (words: string) => {
    const known = numbers.get(words) ?? lists.push(words) - 1;
    numbers.set(words, known);
    return known;
  };
  const addAny = (words: string) => (words === '' ? null : add(words));
  const rivals = add(table.rivals);
  const elsewhere = add(table.elsewhere);
  const places = Object.fromEntries(Object.entries(PLACES).map(([id, words]) => [id, add(words.join('|'))]));
  const { china = elsewhere } = places;
  const topics = table.topics.map((topic): PreparedTopic => {
    const { parties, others, says, names, own, not, differs, parts } = topic;
    const isParty = (place: string) => parties.some(({ id }) => id === place);
    return {
      topic,
      known: table.values.filter(({ measure }) => topic.measures.includes(measure)),
      party: {
        parties: parties.flatMap(({ id, words, needs, beside }) => [
          { id, words: add(words), needs: addAny(needs), beside: addAny(beside) },
          ...(places[id] === undefined ? [] : [{ id, words: places[id], needs: null, beside: null }]),
        ]),
        others: add(others),
        elsewhere: isParty('world') && !isParty('china') ? [elsewhere, china] : [elsewhere],
        isOfPlace: parties.some(({ id }) => id in places),
        dimensions: dimensionsOf(topic, table),
      },
      says: addAny(says),
      names: addAny(names),
      own: addAny(own),
      not: addAny(not),
      differs: typeof differs === 'boolean' ? null : add(differs),
      rivals,
      parts: parts.map(({ observations, measures, says: words, unless }) => ({
        ...{ observations, measures, says: addAny(words), unless: addAny(unless) },
      })),
    };
  });
  const notStrangers = [elsewhere, ...Object.values(places), add(table.providers)];
  return { topics, lists, notStrangers };
}

function dimensionsOf({ measures }: Topic, table: NumberTable): Dimension[] {
  return measures.flatMap((measure) => {
    const dimension = table.measures[measure] ?? '';
    const [kind = ''] = dimension.split(':');
    return DIMENSIONS[dimension] ?? DIMENSIONS[kind] ?? [kind as Dimension];
  });
}
