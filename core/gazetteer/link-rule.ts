import type { EntityId } from '../entity.ts';

/**
 * What the linker must know about an ambiguous name; plain JSON. Patterns are regular expressions over the
 * folded text (lower case, plain hyphens, spaces and apostrophes); `<chip>` in one stands for the words of cue
 * set `chip`.
 */
export interface LinkRule {
  /** How likely the name means the entity when nothing else is known, 0 to 1. Absent: it always does. */
  readonly prior?: number;
  /** The name is of something else: it takes its place in the text and yields no mention. */
  readonly blocks?: boolean;
  /** `capital`: the first letter; `upper`: all letters; `exact`: as written in the dataset, or all capitals. */
  readonly case?: 'capital' | 'upper' | 'exact';
  /** Cue sets that speak for the entity, and against it. */
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  /** Cue sets of which one must be in the sentence: without it the name is never meant. */
  readonly needs?: readonly string[];
  /** Entities that speak for it when the block or the page mentions them. */
  readonly with?: readonly EntityId[];
  /** Neighbours that speak for it strongly. */
  readonly before?: string;
  readonly after?: string;
  /** Neighbours with which it is never meant. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** The same, over the text as written, case and all; `after` overrules it. */
  readonly notAfterExact?: string;
  /** Neighbours that belong to the span when they are there. */
  readonly extendBefore?: string;
  readonly extendAfter?: string;
}

/** Words and patterns that point to one topic, all languages in one list. */
export type CueSets = Readonly<Record<string, readonly string[]>>;
