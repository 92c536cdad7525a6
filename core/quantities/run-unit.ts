import { plainPattern } from '../text/plain-pattern.ts';
import type { Dimension, ReadQuantity } from './quantity.ts';

const SENTENCE_END = /[.!?](?=\s)|[。！？\n]/u;
/** A run names its unit at most so far before. */
const RUN_CHARS = 80;
/** What is measured in these can leave out its unit; whole percents and multiples look like anything. */
const SHARED: readonly Dimension[] = ['share', 'factor', 'energy', 'power', 'computing'];
const FRACTIONAL: readonly Dimension[] = ['share', 'factor'];
/** 42个 counts something. */
const DIGIT = /\d/u;
/** What may follow a number that leaves out its unit: nothing that it could count. */
const ENDS = plainPattern(
  String.raw`^\s?(?:[.,;:)、，；：。）]|$|(?:and|und|et|y|e|en|и|in|im|em|for|für|pour|para|per|voor|when|wenn|quand|lorsque|cuando|quando|als|à|bei|na|в)(?!\p{L}))`,
);

/** “Qwen 17.7 per cent, Doubao 14.1, DeepSeek 10.3”: bare numbers of a run are of the unit that its first one has. */
export function withUnitOfRun(quantities: readonly ReadQuantity[], text: string): readonly ReadQuantity[] {
  let last: ReadQuantity | null = null;
  return quantities.map((quantity) => {
    const { dimension, start, end } = quantity;
    if (last && (start - last.end > RUN_CHARS || SENTENCE_END.test(text.slice(last.end, start)))) last = null;
    const isBare = dimension === 'none' && DIGIT.test(text.charAt(end - 1));
    if (isBare && last && isOfRun(quantity, last) && ENDS.test(text.slice(end, end + 16)))
      last = { ...quantity, dimension: last.dimension, unit: last.unit };
    else if (dimension !== 'none') last = SHARED.includes(dimension) ? quantity : null;
    else return quantity;
    return last ?? quantity;
  });
}

function isOfRun({ value, form }: ReadQuantity, { dimension, value: first }: ReadQuantity): boolean {
  if (form !== 'digits' || typeof value !== 'number' || typeof first !== 'number') return false;
  return !FRACTIONAL.includes(dimension) || (!Number.isInteger(value) && !Number.isInteger(first));
}
