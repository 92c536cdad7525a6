import type { ReadQuantity } from '../quantities/quantity.ts';
import { plainPattern } from '../text/plain-pattern.ts';

const SALES =
  "sales|revenues?|turnover|\\p{L}*umsatz\\p{L}*|\\p{L}*umsätze|\\p{L}*erlös\\p{L}*|chiffre d'affaires|ventes|revenus|recettes|ventas|ingresos|facturación|receitas?|faturamento|vendas|ricavi|fatturato|vendite|\\p{L}*omzet|выруч\\p{L}+|przychod\\p{L}+|sprzedaży";
/** “69 years of revenue”, “69 годовых выручек”. */
const YEARS_OF = plainPattern(
  `^ (?:годовых |(?:of|von|de|di|d') ?)?(?:(?:its|their|annual|current) )?(?:${SALES})(?!\\p{L})`,
);
/** “Den Umsatz von 69 Jahren”. */
const SALES_OF = plainPattern('(?:umsatz|umsätze|erlöse?) (?:von|aus) (?:rund |etwa |gut )?$');
/** “$69 for every dollar of sales”, “por cada dólar de ventas”. */
const FOR_EACH = plainPattern(
  `(?<!\\p{L})(?:(?:for|per|on) (?:every |each |a |one )?dollar (?:of|in)|(?:je|pro|für jeden|auf jeden) dollar|(?:pour|par) (?:chaque |un )?dollar de|por cada dólar de|(?:por|para) cada dólar de|per ogni dollaro di|(?:per|voor elke|voor iedere) dollar(?: aan)?|(?:за|на) (?:каждый )?доллар|za każdego dolara) (?:(?:its|annual) )?(?:${SALES})(?!\\p{L})|(?:one|each|every|a) dollar of (?:(?:its|\\p{L}+'s) )?(?:${SALES}) (?:is|was|costs?|fetche[sd]|goes|went)(?!\\p{L})`,
);
const SENTENCE_END = /[.!?](?=\s)/u;
const AROUND_CHARS = 100;
const MOST_TIMES = 1000;

/** Multiples of sales in other words: as many years of them, or dollars for each dollar of them. */
export function withMultiplesOfSales(quantities: readonly ReadQuantity[], lower: string): ReadQuantity[] {
  const isForEach = FOR_EACH.test(lower);
  return quantities.map((each) =>
    isYearsOfSales(each, lower) || (isForEach && isForEachDollar(each, lower))
      ? { ...each, dimension: 'factor', unit: 'times' }
      : each,
  );
}

function isYearsOfSales({ dimension, unit, start, end }: ReadQuantity, lower: string): boolean {
  if (dimension === 'none')
    return lower.startsWith(' годовых ', end) && YEARS_OF.test(lower.slice(end, end + AROUND_CHARS));
  if (dimension !== 'time' || !unit.startsWith('year')) return false;
  return (
    YEARS_OF.test(lower.slice(end, end + AROUND_CHARS)) ||
    SALES_OF.test(lower.slice(Math.max(0, start - AROUND_CHARS), start))
  );
}

function isForEachDollar({ dimension, unit, value, start, end }: ReadQuantity, lower: string): boolean {
  if (dimension !== 'money' || unit !== 'USD' || typeof value !== 'number' || value > MOST_TIMES)
    return false;
  const before =
    lower
      .slice(Math.max(0, start - AROUND_CHARS), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const [after = ''] = lower.slice(end, end + AROUND_CHARS).split(SENTENCE_END);
  return FOR_EACH.test(before) || FOR_EACH.test(after);
}
