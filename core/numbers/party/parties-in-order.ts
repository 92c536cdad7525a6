import type { ReadQuantity } from '../../quantities/quantity.ts';
import type { PartyWords } from '../prepare-topic.ts';
import type { Scene } from '../scene.ts';
import { wordsWithin } from '../word-finder.ts';
import type { Named } from './names-of-page.ts';

const PARTED = /[,，、;；]/u;
const IN_ORDER =
  /respectively|それぞれ|分别|分別|各为|jeweils|respectivement|respectivamente|rispettivamente|соответственно|각각/u;

/**
 * “5.6 for R1 beside 100 for GPT-4”: in a sentence that begins with a number, each has the party after it, unless a
 * comma parts the two.
 */
export function followingParty(
  named: readonly Named[],
  quantities: readonly ReadQuantity[],
  quantity: ReadQuantity,
  { sentence, read }: Scene,
): Named | null {
  const [first] = named;
  if (!first) return null;
  const alike = wordsWithin(quantities, sentence).filter(({ dimension }) => dimension === quantity.dimension);
  if (alike.length < 2 || !alike[0] || alike[0].start > first.start) return null;
  const next = alike[alike.indexOf(quantity) + 1];
  const party = named.find(({ start }) => start >= quantity.end && start < (next?.start ?? sentence.end));
  if (!party || party.id === '' || PARTED.test(read({ start: quantity.end, end: party.start }))) return null;
  return party;
}

/** “Palantir and Nvidia trade at 69 and 40 times sales, respectively.” */
export function orderedParty(
  { dimensions }: PartyWords,
  named: readonly Named[],
  quantities: readonly ReadQuantity[],
  quantity: ReadQuantity,
  { sentence, read }: Scene,
): Named | null {
  if (!IN_ORDER.test(read(sentence))) return null;
  const values = wordsWithin(quantities, sentence).filter(
    ({ dimension }) => dimensions.includes(dimension) || dimension === 'none',
  );
  const byId = new Map<string, Named>();
  for (const each of named) if (!byId.has(each.id)) byId.set(each.id, each);
  const first = [...byId.values()];
  return first.length > 1 && first.length === values.length
    ? (first[values.indexOf(quantity)] ?? null)
    : null;
}
