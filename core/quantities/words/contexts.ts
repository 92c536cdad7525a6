import type { Bound } from '../quantity.ts';

/** Words and signs before a number that say on which side of it the value lies. */
export const BOUNDS_BEFORE: readonly (readonly [Bound, string])[] = [
  [
    'at-least',
    '≥|at least|no less than|not less than|minimum of|mindestens|wenigstens|au moins|al menos|por lo menos|pelo menos|almeno|minstens|ten minste|не менее|как минимум|至少|最少|不少于|不少於|少なくとも|最低|최소|적어도',
  ],
  [
    'up-to',
    "≤|up to|at most|no more than|not more than|maximum of|as much as|as many as|bis zu|höchstens|maximal|jusqu'à|au plus|au maximum|como máximo|no máximo|fino a|al massimo|tot wel|hooguit|maximaal|не более|至多|最多|不超过|不超過|最大|최대",
  ],
  [
    'under',
    '<|under|below|less than|fewer than|lower than|unter|weniger als|moins de|menos de|por debajo de|abaixo de|meno di|sotto i|minder dan|onder de|менее|меньше|ниже|不到|不足|低于|低於|少于|少於|未满|未滿|未満',
  ],
  [
    'over',
    '>|over|above|more than|greater than|topped|exceeds|exceeded|exceeding|past|passed|surpassed|surpassing|über|mehr als|gut|plus de|más de|mais de|acima de|più di|oltre|meer dan|ruim|boven de|более|больше|свыше|超过|超過|超|逾|突破|高于|高於|多于|多於|大于',
  ],
  [
    'about',
    "~|≈|about|around|roughly|approximately|approx.|some|circa|ca.|nearly|almost|close to|near|rund|etwa|ungefähr|knapp|fast|nahezu|environ|près de|quelque|presque|autour de|unos|unas|cerca de|alrededor de|casi|aproximadamente|quase|uns|quasi|ongeveer|bijna|zo'n|около|примерно|почти|порядка|约|約|大约|大約|近|将近|將近|接近|左右|およそ|ほぼ|약|대략|거의",
  ],
];

/** The same after a number. */
export const BOUNDS_AFTER: readonly (readonly [Bound, string])[] = [
  ['at-least', '以上|이상|or more|oder mehr|ou plus|o más|+'],
  ['up-to', '以下|以内|以內|이하|이내|or less|oder weniger'],
  ['under', '未満|未满|미만|弱'],
  ['over', '超|强|強|余り|あまり|초과|넘|남짓|多'],
  ['about', '左右|上下|程度|前後|ほど|가량|정도|안팎|内外'],
];

/** Between the ends of a range, by language; a dash is one everywhere. */
export const RANGE_WORDS: Readonly<Record<string, string>> = {
  en: '-? to | through ',
  de: '-? bis ',
  fr: ' à ',
  es: ' a ',
  pt: ' a ',
  it: ' a ',
  nl: '-? tot ',
  ru: ' до ',
  pl: ' do ',
  tr: ' ila ',
  id: ' hingga | sampai ',
  vi: ' đến ',
  'zh-Hans': ' ?[至到] ?',
  'zh-Hant': ' ?[至到] ?',
  ja: ' ?(?:から|〜|~) ?',
  ko: '에서 |내지 ',
};

/** What stands before the first of two ends that are joined by “and”. */
export const BETWEEN = /(?:between|zwischen|entre|fra|tra|tussen|между)(?: den| les| los| as| os)? $/i;
export const AND = /[ \u00a0](?:and|und|et|y|e|en|и) /iy;

/** What makes “from A to B” a change rather than a range. */
export const CHANGE_BEFORE =
  /(?:(?:from|von|vom|van|由|从|從)|(?:pass|augment|mont|progress|subi|cre[cs]|crec|baj|aument|salt|sub|va|рос|вырос|увелич|сниз)\S{0,9} (?:\S{1,12} ){0,3}(?:de|du|da|dal|с|от)) ?$/i;
export const SPREAD_BEFORE = /(?:rang|reach|anywhere|reich|spann)\S{0,5} (?:from|von) $/i;
