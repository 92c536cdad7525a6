import type { Span } from '../../mention.ts';
import type { PreparedTopic } from '../prepare-topic.ts';
import type { Scene } from '../scene.ts';
import { type Found, hasWord } from '../word-finder.ts';
import type { Party } from './find-party.ts';

/** Some parties need words of their own near the number. */
export function isSaidOf(
  { party }: PreparedTopic,
  { id, reach }: Party,
  scene: Scene,
  words: Found,
): boolean {
  const { needs = null, beside = null } = party.parties.find((each) => each.id === id) ?? {};
  const around = [...scene.headings, scene.previous, scene.sentence];
  const own = [
    scene.isRow ? scene.line : { ...scene.sentence, end: scene.clause.end },
    ...(scene.isRow || reach === 'heading' ? scene.headings : []),
  ];
  const isSaid = (list: number | null, spans: readonly Span[]) =>
    list === null || spans.some((span) => hasWord(words, list, span));
  return isSaid(needs, around) && isSaid(beside, own);
}

/** Whether a party that has numbers of much else is said with its words in one clause. */
export function isBeside({ party }: PreparedTopic, { id }: Party, clause: Span, words: Found): boolean {
  const { beside = null } = party.parties.find((each) => each.id === id) ?? {};
  return beside === null || hasWord(words, beside, clause);
}
