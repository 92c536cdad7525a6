import { compareSeverity } from '../cards/verdicts.ts';
import type { EntityId } from '../entity.ts';
import type { Card } from '../facts/card.ts';
import type { NumberLink } from '../numbers/number-link.ts';
import { toneOf } from '../page-number.ts';
import type { TextFindings } from './find-in-text.ts';
import { createQuoter } from './quote-sentences.ts';
import { splitText } from './split-text.ts';
import type { CheckedName, CheckedNumber, TextCheck } from './text-check.ts';

/** The cards of all entities that the text mentions or its numbers are about. */
type Cards = ReadonlyMap<EntityId, Card>;

/** A number of the result with all its places. */
type LinkedNumber = CheckedNumber & { readonly links: readonly NumberLink[] };

/** The entities whose cards a check of the text needs, each once. */
export function entitiesIn({ mentions, links }: TextFindings): EntityId[] {
  return [...new Set([...mentions, ...links].flatMap(({ entity }) => entity ?? []))];
}

/** Puts names and numbers together with what is known of them. What has no card is left out. */
export function buildTextCheck(findings: TextFindings, cards: Cards): TextCheck {
  const { text, language = '', mentions, quantities, uncheckedChars } = findings;
  const numbers = checkNumbers(findings, cards);
  const names = checkNames(findings, cards);
  const nameOf = new Map(names.map(({ entity }, index) => [entity, index]));
  const shown = numbers.flatMap(({ links }, number) =>
    links.map(({ start, end }) => ({ start, end, number })),
  );
  return {
    language,
    pieces: splitText(text, [
      ...shown,
      ...mentions.flatMap(({ start, end, entity }) => {
        const name = nameOf.get(entity);
        return name === undefined ? [] : [{ start, end, name }];
      }),
    ]),
    numbers: numbers.map(({ links: _, ...number }) => number),
    warnings: numbers.filter(isWarning).length,
    names,
    unknownNumbers: Math.max(0, quantities.length - shown.length),
    uncheckedChars,
  };
}

/** Whether a reader is warned: the text repeats a number of the article that is wrong or imprecise. */
function isWarning({ relation, claim }: CheckedNumber): boolean {
  return toneOf(relation, claim.check.verdict) === 'warned';
}

function checkNumbers({ text, links }: TextFindings, cards: Cards): LinkedNumber[] {
  const quote = createQuoter(text);
  const groups = new Map<string, NumberLink[]>();
  for (const link of links) {
    const key = `${link.relation} ${link.claim} ${link.entity}`;
    const known = groups.get(key);
    if (known) known.push(link);
    else groups.set(key, [link]);
  }
  const numbers = [...groups.values()].flatMap((group): LinkedNumber[] => {
    const [first] = group;
    const card = first && cards.get(first.entity ?? '');
    const claim = card?.claims.find(({ id }) => id === first?.claim);
    if (!first || !card || !claim) return [];
    return [{ claim, card, relation: first.relation, quotes: quote(group), links: group }];
  });
  return numbers.toSorted(
    (a, b) =>
      Number(isWarning(b)) - Number(isWarning(a)) ||
      (isWarning(a) ? compareSeverity(a.claim.check.verdict, b.claim.check.verdict) : 0),
  );
}

function checkNames({ mentions }: TextFindings, cards: Cards): CheckedName[] {
  const counts = new Map<EntityId, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].flatMap(([entity, count]) => {
    const card = cards.get(entity);
    return card ? [{ entity, card, count }] : [];
  });
}
