import type { Dimension, ReadQuantity } from './quantity.ts';

/** Units that a table writes once, above its numbers. */
const UNITS: readonly (readonly [RegExp, string, Dimension])[] = [
  [/(?<!\p{L})twh(?!\p{L})/u, 'TWh', 'energy'],
  [/(?<!\p{L})gw(?!\p{L})/u, 'GW', 'power'],
  [/(?<!\p{L})e(?:xa)?flops(?!\p{L})/u, 'EFLOPS', 'computing'],
  [/%|％/u, 'percent', 'share'],
];

/** A number of a table without a unit has the one that its head names, in lower case, if that names one alone. */
export function withHeadedUnit(quantity: ReadQuantity, head: string): ReadQuantity {
  const [named, another] = UNITS.filter(([pattern]) => pattern.test(head));
  if (quantity.dimension !== 'none' || !named || another) return quantity;
  const [, unit, dimension] = named;
  return { ...quantity, unit, dimension };
}
