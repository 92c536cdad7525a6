import type { Mention } from '../mention.ts';
import type { ReadQuantity } from '../quantities/quantity.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { cuePattern } from './cue-pattern.ts';
import { isOneOf } from './equals-value.ts';
import { guessLanguage } from './guess-language.ts';
import type { NumberLink } from './number-link.ts';
import type { NumberTable } from './number-table.ts';
import { findPeriods } from './periods.ts';
import { createReader, type PreparedTopic, type Reading } from './read-topic.ts';
import { createScenes, foldCase } from './scene.ts';
import { companyTopics } from './topics/companies.ts';
import { countTopics } from './topics/counts.ts';
import { infrastructureTopics } from './topics/infrastructure.ts';
import { moneyTopics } from './topics/money.ts';
import { ventureTopics } from './topics/venture.ts';

const TOPICS = [...companyTopics, ...moneyTopics, ...ventureTopics, ...infrastructureTopics, ...countTopics];
/** A link below this is not shown. */
const LEAST_SCORE = 0.5;

/** Links the numbers of a text; without a language, the text's own words say which it is. */
type NumberLinker = (text: string, mentions: readonly Mention[], language?: string) => readonly NumberLink[];

/** Prepares a table once. What is returned finds the numbers that the dataset knows; in doubt one is left alone. */
export function createNumberLinker(table: NumberTable): NumberLinker {
  const prepared = TOPICS.map((topic) => ({
    topic,
    cues: cuePattern(topic, table),
    known: table.values.filter(({ measure }) => topic.measures.includes(measure)),
  }));
  return (text, mentions, language = guessLanguage(text)) => {
    const quantities = readQuantities(text, language);
    if (quantities.length === 0) return [];
    const lower = foldCase(text);
    const spoken = prepared.filter((each) => isSpokenOf(each, quantities, lower));
    if (spoken.length === 0) return [];
    const sceneOf = createScenes(text);
    const page = { lower, mentions, quantities, periods: findPeriods(lower), table };
    const readers = spoken.map((each) => createReader(each, page));
    return quantities.flatMap((quantity) => {
      const scene = sceneOf(quantity);
      const best = bestOf(readers.flatMap((read) => read(quantity, scene) ?? []));
      return best ? [linkOf(text, quantity, best)] : [];
    });
  };
}

/** Whether a topic can be meant at all: the dataset's own cues count only where a value is exactly a known one. */
function isSpokenOf(
  { topic, cues, known }: PreparedTopic,
  quantities: readonly ReadQuantity[],
  lower: string,
): boolean {
  const alike = quantities.filter(
    ({ dimension }) => dimension === 'none' || topic.dimensions.includes(dimension),
  );
  if (alike.length === 0) return false;
  if (topic.says.test(lower)) return true;
  return alike.some((quantity) => isOneOf(quantity, known)) && cues.test(lower);
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
