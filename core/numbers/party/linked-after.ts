import type { Span } from '../../mention.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

const FOR = plainPattern(
  String.raw`^,? ?(?:for|in the case of|für|bei|pour|para|per|для|voor) (?:[\p{L}'-]+ ){0,4}$`,
);
const FOR_CHARS = 32;
const LINK = plainPattern(
  String.raw`^(?:[^,;:，；：]*[,，、;：:—–-] ?(?:and |und |et |y |e |и |by |von |par |por |di |de )?|[^,;:，；：]*(?<!\p{L})(?:in|for|at|of|by|to|from|into|on|across|the|bei|von|für|im|pour|chez|de|d'|du|des|del|dei|dell'|en|la|para|por|da|do|na|no|a|di|per|della|для|в|на|у|van|voor|bij|aan|dans|nell?[ao]?|em|train\p{L}*|entraîner|entrenar|addestrare|develop|build|обучени\p{L}*) ?|[^,;:，；：。]{0,12}(?:的|由|在|给|給|训练|訓練|训练出|の|で|による|에|의) ?|.?)$`,
);
const LINK_CHARS = 60;
const LINK_WORDS = 8;

/** Named after a number, somebody is meant if a word ties the two, or if a clause begins with the name. */
export function isLinkedAfter(lower: string, { end }: Span, { start }: Span): boolean {
  const between = lower.slice(end, start);
  return between.length < LINK_CHARS && between.split(' ').length <= LINK_WORDS && LINK.test(between);
}

/** “79.2 percent for o1”. */
export function isForWhom(lower: string, { end }: Span, named: Span): boolean {
  return named.start > end && named.start - end < FOR_CHARS && FOR.test(lower.slice(end, named.start));
}

/** “スノーフレイクは69倍、パランティアは…”: in Japanese and Korean, who is spoken of next is marked so. */
const TOPIC = /^(?:では|[はがも]|[은는이가](?= ))/u;
const PARTS = /[,、，]/u;

/** Whether a name after a number opens a statement of its own. */
export function opensStatement(lower: string, { end }: Span, named: Span): boolean {
  return TOPIC.test(lower.slice(named.end, named.end + 4)) && PARTS.test(lower.slice(end, named.start));
}
