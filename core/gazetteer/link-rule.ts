import type { EntityId } from '../entity.ts';

/**
 * What the linker needs to know about an ambiguous name; plain JSON. Patterns are regular expressions over the folded
 * text (lower case, plain hyphens, spaces and apostrophes); `<chip>` in one matches any cue of the set `chip`.
 */
export interface LinkRule {
  /** How likely the name means the entity without any evidence, 0 to 1. Absent: it always does. */
  readonly prior?: number;
  /** The name belongs to something else: it occupies its span and yields no mention. */
  readonly blocks?: boolean;
  /** `capital`: the first letter; `upper` or `lower`: all letters; `exact`: as in the dataset, or all capitals. */
  readonly case?: 'capital' | 'upper' | 'lower' | 'exact';
  /** Cue sets that are evidence for the entity, and against it (counter-cues). */
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  /**
   * Where its neighbours or a counter-cue refuse the name, it is refused in the rest of the block and page too, unless
   * they use another name of the entity: a page about a Rabbit R1 means that R1 throughout.
   */
  readonly spreads?: boolean;
  /** Cue sets of which the sentence must have one; otherwise the name never means the entity. */
  readonly needs?: readonly string[];
  /** Entities that are evidence for it when the block or the page mentions them. */
  readonly with?: readonly EntityId[];
  /** Strong evidence right before or after the name. */
  readonly before?: string;
  readonly after?: string;
  /** Text right before or after the name that excludes the entity. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** The same over the text as written, with case; a match of `before` or `after` overrides it. */
  readonly notBeforeExact?: string;
  readonly notAfterExact?: string;
  /** Text right before or after the name that the mention includes where it is present. */
  readonly extendBefore?: string;
  readonly extendAfter?: string;
}

/** Words and patterns that point to one topic, in all languages, by the name of the set. */
export type CueSets = Readonly<Record<string, readonly string[]>>;
