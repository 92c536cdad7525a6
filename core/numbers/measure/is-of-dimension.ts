import type { ReadQuantity } from '../../quantities/quantity.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import type { PreparedTopic } from '../prepare-topic.ts';

const OWN_CHARS = 24;
const CHANGE_CHARS = 48;
/** What comes before a number that needs no unit. */
const RATIO_OF = /(?:ratio|multiple|score) (?:of|at|is|was) (?:about |some |around |over )?$/u;
/** “And Nvidia? — Forty.” */
const ANSWERS = plainPattern(
  String.raw`\?\s*(?:[—–-] ?|\p{L}[\p{L} .]{0,12}: )?(?:about |around |some |at |roughly )?$`,
);
/** What follows a bare number that counts something. */
const COUNTED = plainPattern(
  String.raw`^[ -]?(?:gpu|mili[aoe]n?[a-z]*|mil[iy]ar\p{L}*|tril\p{L}+|juta|tỷ|triệu|h800|hours?|cards|tarjetas|cartes|karten|schede|kaarten|placas|карт|[家个個名개人卡枚张張장]|people|pages|times\b)`,
);
const MORE =
  'fewer|more|less|below|above|cheaper|faster|slower|larger|bigger|mehr|weniger|plus|moins|más|menos|mais|più|meno';
const COMPARED = {
  money: plainPattern(
    `^ (?:${MORE}|meer|minder|больше|меньше)(?![\\p{L}])(?! than \\p{L}+ (?:expected|thought))`,
  ),
  share: plainPattern(
    `^ (?:${MORE}|use|said|say|expect|plan|believe|think|want|took|raised|received|got|won|of (?:respondents|investors|those|users|voters))(?![\\p{L}])`,
  ),
  factor: plainPattern(
    `^ (?:(?:${MORE}|(?:those|that|what(?! (?:it|they) (?:sells?|takes?|earns? in revenue)))|book|earnings|ebitda|cash|profit|as (?:many|big|large))(?![\\p{L}])|(?:the |its )?(?:sales|revenues?|electricity|power|energy) of (?!(?:the )?(?:sales|past|last|twelve|a year)))`,
  ),
};

/** A share of those who think so. */
const OF_PEOPLE =
  /^(?:的[^，。]{0,6})?(?:[认認][为為]|看好|看淡|相信|[觉覺]得|受[访訪]|表示|[计計][划劃]|打算)|^が[^、。]{0,12}と(?:答|回答|考え|み)|^[가이] [^,.]{0,12}(?:답했|낙관|응답|생각|내다)/u;

/** “Rose 11%”, “um 11 Prozent gestiegen”: how much something changed by, not to. */
const CHANGED_BY = plainPattern(
  String.raw`(?:(?<!\p{L})(?:(?:rose|risen|grew|grown|fell|fallen|jumped|climbed|increased|dropped|declined|surged|soared|slid|slipped|shrank)|(?<=(?:^|[,(]|is|was|were|are|went) ?)(?:up|down))(?: by)?(?: (?:an?|about|some|around|nearly|almost|over|more than|roughly|only|just))*|(?<!\p{L})um(?: (?:rund|etwa|knapp|fast|gut|mehr als))?|(?<!\p{L})(?:progress|augment|bondi|recul|chut|baiss|grimp|creci|aument|subi|cay|baj|disminu|cresce|cresciut|salit|calat|sces|diminui|caiu|caí)\p{L}*(?: (?:en|de|del|di|un|em|cerca de|près de|environ|circa|quasi|casi|quase|d'environ|más de|plus de|mais de)){1,3}|(?:вырос|увелич|сниз|упал|сократ|подня)\p{L}* (?:\p{L}+ )?на(?: \p{L}+)?|(?:steeg|stegen|groeide|groeiden|daalde|daalden|gestegen|gegroeid|gedaald) met(?: \p{L}+)?) $|(?:增长|增長|成長|下降|减少|減少|上升|提高|同比|年增|下跌|上涨|上漲|增|多|少)(?:了|约|約|近)?$`,
);
const CHANGED_AFTER = /^ ?(?:増|減|伸び|증가|감소|늘|줄|급증|급감|성장|상승|하락)/u;

/** Whether a number can be of a topic's measures: by its unit, or without one if nothing is counted. */
export function isOfDimension(
  { topic: { isBare }, party: { dimensions } }: PreparedTopic,
  { dimension, form, start, end, noun }: ReadQuantity,
  lower: string,
): boolean {
  if (dimensions.includes(dimension)) return true;
  if (!isBare || dimension !== 'none') return false;
  if (dimensions.includes('count') || dimensions.includes('time')) return true;
  const before = lower.slice(Math.max(0, start - OWN_CHARS), start);
  if (RATIO_OF.test(before) || ANSWERS.test(before)) return true;
  return (
    form !== 'words' &&
    !COUNTED.test(lower.slice(end)) &&
    !(noun !== '' && lower.slice(start, end).endsWith(noun.toLowerCase())) &&
    !/[家个個名개]$|\d\s?(?!million|billion|bn|mn|m\b|mio|mrd|mld|mil)[a-z]{3,}$/u.test(
      lower.slice(start, end),
    )
  );
}

/** A percentage or multiple that compares, or is of something else, is no share, growth or ratio. */
export function isComparison({ dimension, end }: ReadQuantity, lower: string): boolean {
  const after = lower.slice(end, end + OWN_CHARS);
  if (dimension === 'share' && OF_PEOPLE.test(after)) return true;
  return dimension in COMPARED && COMPARED[dimension as keyof typeof COMPARED].test(after);
}

/** Whether a share is by how much something changed. */
export function isChange({ dimension, start, end }: ReadQuantity, lower: string): boolean {
  if (dimension !== 'share') return false;
  return (
    CHANGED_BY.test(lower.slice(Math.max(0, start - CHANGE_CHARS), start)) ||
    CHANGED_AFTER.test(lower.slice(end, end + OWN_CHARS))
  );
}
