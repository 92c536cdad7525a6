import type { Mention } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { guessLanguage } from './guess-language.ts';
import type { NumberLink } from './number-link.ts';
import type { NumberTable } from './number-table.ts';
import { findPeriods } from './periods.ts';
import { createReader, type Reading } from './read-topic.ts';
import { createScenes, foldCase } from './scene.ts';
import { companyTopics } from './topics/companies.ts';
import { countTopics } from './topics/counts.ts';
import { infrastructureTopics } from './topics/infrastructure.ts';
import { moneyTopics } from './topics/money.ts';

const TOPICS = [...companyTopics, ...moneyTopics, ...infrastructureTopics, ...countTopics];
/** A link below this is not shown. */
const LEAST_SCORE = 0.5;

/** The numbers of a text that the dataset knows something of. In doubt a number is left alone. */
export function linkNumbers(
  text: string,
  mentions: readonly Mention[],
  table: NumberTable,
  language: string | undefined = guessLanguage(text),
): readonly NumberLink[] {
  const lower = foldCase(text);
  const topics = TOPICS.filter(({ says }) => says.test(lower));
  if (topics.length === 0) return [];
  const quantities = readQuantities(text, language);
  if (quantities.length === 0) return [];
  const sceneOf = createScenes(text);
  const reading = { lower, mentions, quantities, periods: findPeriods(lower), table };
  const readers = topics.map((topic) => createReader(topic, reading));
  return quantities.flatMap((quantity) => {
    const scene = sceneOf(quantity);
    const best = bestOf(readers.flatMap((read) => read(quantity, scene) ?? []));
    return best ? [linkOf(text, quantity, best)] : [];
  });
}

/** The best reading; none if two claims are as likely. A known value comes before a differing one. */
function bestOf(readings: readonly Reading[]): Reading | null {
  const [first, second] = [...readings].sort((a, b) => b.score - a.score);
  if (!first || first.score < LEAST_SCORE) return null;
  if (first.relation === 'differs' && second && second.claim !== first.claim) return null;
  return first;
}

function linkOf(
  text: string,
  { start, end }: ReadQuantity,
  { claim, relation, score, why }: Reading,
): NumberLink {
  return { start, end, surface: text.slice(start, end), claim, relation, score, why };
}
