import { plainPattern } from '../text/plain-pattern.ts';
import type { Dimension, ReadQuantity } from './quantity.ts';

/** Units that a table writes once, above its numbers. */
const UNITS: readonly (readonly [RegExp, string, Dimension])[] = [
  [plainPattern(String.raw`(?<!\p{L})twh(?!\p{L})`), 'TWh', 'energy'],
  [plainPattern(String.raw`(?<!\p{L})gw(?!\p{L})`), 'GW', 'power'],
  [plainPattern(String.raw`(?<!\p{L})e(?:xa)?flops(?!\p{L})`), 'EFLOPS', 'computing'],
  [/%|％/u, 'percent', 'share'],
];

/** A number of a table without a unit has the one that its head names, in lower case, if that names one alone. */
export function withHeadedUnit(quantity: ReadQuantity, head: string): ReadQuantity {
  const [named, another] = UNITS.filter(([pattern]) => pattern.test(head));
  if (quantity.dimension !== 'none' || !named || another) return quantity;
  const [, unit, dimension] = named;
  return { ...quantity, unit, dimension };
}

/** Of a hundred coins, and of one. */
const RATES: readonly (readonly [RegExp, number, string, Dimension])[] = [
  [
    plainPattern(
      String.raw`(?:of|from|for|in) (?:every|each) (?:(?:hundred|100)(?: [a-z]+)?|[$€£¥]100)(?![\d.,]*\d)|von (?:je(?:den)?|allen) (?:hundert|100) \p{L}+|(?:sur|de cada|em cada|ogni|su|из каждых) (?:cent|cien|cem|cento|ста|100) \p{L}+|每(?:一?百|100|１００) ?(?:美元|块钱?|塊錢?|元)|100 ?(?:円|ドル|元)(?:のうち|につき|当たり|あたり)|100 ?(?:원|달러|위안) ?(?:중|당|가운데)`,
      'gi',
    ),
    ...([100, 'percent', 'share'] as const),
  ],
  [
    /for (?:every|each) (?:one )?(?:dollar|yuan|euro|pound)(?!s)|für jeden (?:dollar|euro|yuan)|(?:pour|por|per|за) (?:chaque|cada|ogni|каждый) (?:dollar|dólar|dollaro|доллар|euro|yuan|юань)|每[一1]?(?:美元|块钱?|塊錢?|元)|(?<!\d)[1１] ?(?:円|ドル|元)(?:の|につき|当たり|あたり)|(?<!\d)1 ?(?:원|달러|위안)(?:의|당|어치)/gi,
    ...([Number.POSITIVE_INFINITY, 'times', 'factor'] as const),
  ],
];
const RATE_CHARS = 120;
const SENTENCE_END = /[.!?](?=\s)|[。！？\n]/u;

/** “Of every hundred dollars invested, AI got 57.9” is a share, and “for every dollar of sales, 69 dollars” a multiple. */
export function withUnitOfRate(quantities: readonly ReadQuantity[], text: string): readonly ReadQuantity[] {
  let read = quantities;
  for (const [pattern, most, unit, dimension] of RATES) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const from = index + words.length;
      const others = read.filter(({ start, end }) => end <= index || start >= from);
      const next = others.find(
        ({ start, dimension: of }) => start >= from && (of === 'money' || of === 'none'),
      );
      if (!next || next.start - from > RATE_CHARS || SENTENCE_END.test(text.slice(from, next.start)))
        continue;
      if (typeof next.value !== 'number' || next.value > most) continue;
      read = others.map((each) => (each === next ? { ...each, unit, dimension } : each));
    }
  }
  return read;
}
