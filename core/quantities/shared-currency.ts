import { plainPattern } from '../text/plain-pattern.ts';
import type { ReadQuantity } from './quantity.ts';

const SENTENCE_END = /[.!?](?=\s)|[。！？\n]/u;
const LEAST = 1_000_000;
const ENDS_WITH_SCALE = plainPattern(String.raw`(?<=\d[\s\u00a0]?)[\p{L}.]+$`);

/** “OpenAI raised 40 billion dollars, and Meta paid 14.3 billion”: of the currency that its sentence has named before. */
export function withSharedCurrency(
  quantities: readonly ReadQuantity[],
  text: string,
): readonly ReadQuantity[] {
  let money: ReadQuantity | null = null;
  return quantities.map((quantity) => {
    if (money && SENTENCE_END.test(text.slice(money.end, quantity.start))) money = null;
    if (quantity.dimension === 'money') money = quantity;
    if (!money || quantity.dimension !== 'none' || !isLarge(quantity)) return quantity;
    const written = text.slice(quantity.start, quantity.end);
    const isScale = ENDS_WITH_SCALE.test(written) && !(quantity.noun && written.endsWith(quantity.noun));
    return isScale ? { ...quantity, dimension: 'money', unit: money.unit } : quantity;
  });
}

function isLarge({ value }: ReadQuantity): boolean {
  return (typeof value === 'number' ? value : value[0]) >= LEAST;
}
