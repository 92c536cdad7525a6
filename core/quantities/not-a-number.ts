import { plainPattern } from '../text/plain-pattern.ts';
import { matchAt } from '../text/sticky-regex.ts';
import { LETTER } from './numerals/letters.ts';
import type { Lexicon } from './numerals/lexicon.ts';
import type { Dimension } from './quantity.ts';

const IS_LETTER = new RegExp(LETTER);
/** What belongs to an identifier once it has begun; bounded, so that long rubbish is skipped in pieces. */
const TOKEN = new RegExp(`(?:${LETTER}|[.,:/'-](?=${LETTER}))+(?: \\d{4}(?=[ \\n.,]|$))*`, 'y');

/** Written as digits, and no quantities: dates, times, versions, addresses, telephone numbers, ISBN. */
const IDENTIFIERS = [
  String.raw`\d{4}([-/.])\d{1,2}\1\d{1,2}`,
  String.raw`\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d\d)(?!\d)`,
  String.raw`\d{1,4}[/:：]\d{1,4}`,
  String.raw`\d+(?:-\d+){2,}`,
  String.raw`\d{1,2}h\d\d`,
  String.raw`0\d+(?:[ \u00a0-]\d+)*(?![.,]\d)`,
  // Telephone numbers and cards, by groups that are no thousands.
  String.raw`\d{3}[ -]\d{4}[ -]\d{4}(?: \d{4})?`,
  String.raw`\d{3}\)? ?-?\d{3}-\d{4}`,
  String.raw`\d{4}(?: \d{4}){2,}`,
  String.raw`(?!\d{1,3}(?: \d{3})+(?![ -]?\d))\d{1,4}(?:[ -]\d{1,5})*[ -]0\d+(?:[ -]\d+)*`,
];
const IDENTIFIER = new RegExp(`(?:${IDENTIFIERS.join('|')})`, 'y');
/** A sum that follows a name in letters without a space: DeepSeek1,380億美元, 豆包14.1%. */
const SUM =
  /\d[\d,.]+ ?[万萬亿億兆만억조]+(?:美元|美金|元|人民|ドル|円|달러|위안|원)|\d+(?:\.\d+)?[%％倍배]/y;
/** A day and its month, where the decimal sign is a comma: `20.1.` */
const SHORT_DATE = /\d{1,2}\.\d{1,2}\.(?!\d)/y;
const DIGITS = /\d+/y;
const WIDE_COLON = /\d+：/y;
const CALLING_CODE = /\d{1,3}[ -](?:\(0\))?\d[\d -]{5,20}/y;

/** Words before a number that only names something. */
const LABEL =
  /(?:^|[^a-zà-ÿ])(?:pages?|pp?\.|no\.|nr\.?|nos\.|#|№|n°|nº|rows?|lines?|slides?|chapters?|sections?|sec\.|figs?\.?|figures?|tables?|rules?|articles?|art\.|forms?|gates?|rooms?|footnotes?|notes?|steps?|item|volume|vol\.|issue|version|ver\.|v\.?|windows|ios|district|phase|series|stage|level|grade|route|highway|isbn|issn|doi|tel\.?|fax|phone|port|arxiv|build|seiten?|s\.|kapitel|abschnitt|tabelle|abb\.|ausgabe|absatz|paragraf|chapitre|página|págs?\.|capítulo|capitolo|pagina|hoofdstuk|tabel|стр\.|глава|рис\.)[ \u00a0:]{0,2}$/i;
const STREET_BEFORE = plainPattern(
  String.raw`(?:straße|strasse|str\.|gasse|[a-zß]platz|[a-z]weg|allee|straat|laan|улица|ул\. ?\S{1,20}|(?:calle|via|rue|avenida|rua|plaza|piazza) [\p{L} ]{2,20}),? $`,
  'i',
);
const STREET_AFTER =
  /^,? ?(?:(?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Drive|Square|Way|Place)\b|(?:bis )?(?:rue|avenue|boulevard|place|quai|via|viale|calle)\b)/;
const CLOCK_AFTER = /^[ \u00a0]?(?:[ap]\.?[ \u00a0]?m\b|uhr\b|o'clock|h\b(?! ?[a-z])|hrs\b|ч\.)/i;
/** Characters that make a number a date, an ordinal, a score or a name; checked where no unit has been read. */
const CJK_AFTER =
  /^[ ]?(?:年(?!間|间)|[余多]年|위|月|日(?!間|间|元|圓)|号|號|时(?!间)|時(?!間)|點|点(?!数)|分(?!之|点|野)|期|楼|层|版|番|位|级|級|度|代|届|屆|桁|季|월|일(?!간)|년|시(?!간)|분(?!기|의|야)|번|호|세대|차 )/;
/** How long something is kept: 锁定5年. */
const HELD_BEFORE =
  /(?:[锁鎖](?:定期?)?|ロックアップ(?:期間)?|보호예수(?: ?기간)?|락업(?: ?기간)?|의무보유(?: ?기간)?|为期|為期|长达|長達)\P{N}{0,3}$/u;
const COUNTS_BEFORE = /(?:共|列[出了]|提[出了]|分[为為成]?|包含|包括|[总總][结結][出为為])\P{N}{0,2}$/u;
const HELD_AFTER =
  /^ ?[年년](?:간|間|间)?[の的의]? ?(?:[锁鎖]定|ロックアップ|売却制限|譲渡制限|보호예수|락업|의무보유|매각 제한|묶)/u;
const SEASON_NAME = / ?(?:(?:季度?|四半期)(?!連続|连续)|분기(?! ?(?:연속|만에|째|동안)))/y;
const SCORE_AFTER = /^(?: ?(?:比|対|대) ?| : |[:：])\d/;
/** “En 2025 : 91 milliards” is none. */
const SCORE_BEFORE = /(?<!\d{3})\d(?: ?(?:比|対|대) ?| : |[:：])$/;
const ORDINAL_BEFORE =
  /(?:第|星期|週|周|礼拜|上证|沪深|科创|创业板|中证|恒生|日経|日经|标普|標普|코스피|S&P|Nasdaq|DAX|CAC|FTSE|CSI|Stoxx|Russell|Nikkei|Fortune|Boeing|Airbus) ?$/;
const NAME_BEFORE = /(^|[.!?\n“"•|:：;(—–\t][ \u00a0]?)?(\p{Lu}[\p{L}\d]*)[ \u00a0]$/u;
const SMALL_WORDS =
  /^(?:At|In|Of|And|Or|But|To|By|For|From|With|Than|The|A|An|Some|Only|Just|Over|About|Around|Nearly|Almost|Under|More|Up|All|Another|These|Those|Its|Their|Our|Is|Was|Are|Were|Has|Have|Into|On|As|It|That|Les?|La|El|Los|Las|Il|I|De|Os?|Und|Rund|Knapp|Etwa|Über|Fast|Sebanyak|Sekitar|Hingga|Lebih|Около|Более|Свыше|Почти|Ruim|Ongeveer|Bijna|Circa|Plus|Près|Environ|Quelque|Unos|Unas|Cerca|Casi|Más|Mais|Quase|Oltre|Quasi|Ponad|Około|Khoảng|Hơn|Yaklaşık|Toplam)$/;

/** Where the identifier that `start` is part of ends; 0 if a number may begin there. */
export function identifierEnd(text: string, start: number, hasDecimalComma: boolean): number {
  const before = text.charAt(start - 1);
  const beforeThat = text.charAt(start - 2);
  const isInside =
    (before !== '' && IS_LETTER.test(before) && !matchAt(SUM, text, start)) ||
    '#@/\\_&№§^'.includes(before || ' ') ||
    ('-–.'.includes(before || ' ') && IS_LETTER.test(beforeThat || ' ')) ||
    (before === '.' && beforeThat === '.');
  // R1：560万美元
  const isLabel = isInside && matchAt(WIDE_COLON, text, start) !== null;
  const identifier = isLabel
    ? matchAt(DIGITS, text, start)
    : (before === '+' && matchAt(CALLING_CODE, text, start)) ||
      (hasDecimalComma && matchAt(SHORT_DATE, text, start)) ||
      matchAt(IDENTIFIER, text, start);
  if (!isInside && !identifier) return 0;
  const end = start + (identifier?.[0].length ?? 0);
  return end + (matchAt(TOKEN, text, end)?.[0].length ?? 0) || start + 1;
}

const YEAR_BEFORE = plainPattern(
  String.raw`(?:^|[^\p{L}])(?:in|since|by|until|from|to|of|im jahr|seit|bis|en|depuis|desde|em|nel|dal|sinds|в|с|до) $`,
  'i',
);

/** What is known of a number when the question is whether it is one. */
export interface Bare {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isPlain: boolean;
  readonly hasUnit: boolean;
  /** What that unit measures. */
  readonly dimension: Dimension | null;
  readonly hasNoun: boolean;
  readonly isElliptical: boolean;
  readonly isDigits: boolean;
}

/** Whether a number that can be read only dates, orders or names something. */
export function isLabelNumber(text: string, number: Bare, lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, number.start - 32), number.start);
  const after = text.slice(number.end, number.end + 32);
  if (ORDINAL_BEFORE.test(before) || after.startsWith('°')) return true;
  if (number.isPlain && isYear(before, number)) return true;
  if (number.hasUnit) return false;
  if (CJK_AFTER.test(after) && !isHeld(before, after) && !isCounted(before, after)) return true;
  if (SCORE_AFTER.test(after) || SCORE_BEFORE.test(before)) return true;
  if (!number.isDigits) return isDate(before, after, lexicon);
  if (LABEL.test(before) || CLOCK_AFTER.test(after)) return true;
  if (number.isPlain && number.value < 100 && isDate(before, after, lexicon)) return true;
  if (STREET_BEFORE.test(before) || STREET_AFTER.test(after)) return true;
  if (isListMark(before, after, number)) return true;
  return !number.hasNoun && lexicon.language !== 'de' && isNamePart(before, after, number);
}

/** 列出十三點, and no time of day. */
export function isCounted(before: string, after: string): boolean {
  return /^[点點]/u.test(after) && COUNTS_BEFORE.test(before);
}

/** Whether something is kept for so many years. */
export function isHeld(before: string, after: string): boolean {
  return HELD_AFTER.test(after) || (HELD_BEFORE.test(before) && /^ ?[年년]/u.test(after));
}

/** 二季度 and 1분기 name a quarter, and 7四半期連続 counts them. */
export function isSeasonName(text: string, at: number, inRun: boolean): boolean {
  return !inRun && matchAt(SEASON_NAME, text, at) !== null;
}

/** Four digits that date something, unless a unit other than years follows. */
function isYear(before: string, { value, hasUnit, dimension }: Bare): boolean {
  const isAfterWord = YEAR_BEFORE.test(before);
  if (value < (isAfterWord ? 1000 : 1900) || value >= 2100) return false;
  return !hasUnit || dimension === 'time' || (dimension === 'count' && isAfterWord);
}

function isDate(before: string, after: string, { monthBefore, monthAfter }: Lexicon): boolean {
  return monthBefore.test(before) || monthAfter.test(after);
}

/** Numbers of lists and footnotes: `1. `, `(2)`, `[12]`. */
function isListMark(before: string, after: string, { isPlain, value }: Bare): boolean {
  if (!isPlain || value >= 1000) return false;
  if (/[[(（]$/.test(before) && /^[\])）]/.test(after)) return true;
  return value < 100 && /(?:^|\n)[ \t]*$/.test(before) && /^[.)）、/](?:\s|$)/.test(after);
}

/** Windows 11, Llama 3.1; but “Palantir costs 69 times sales, Nvidia 40.” leaves out what was said before. */
function isNamePart(before: string, after: string, { isPlain, value, isElliptical }: Bare): boolean {
  const match = NAME_BEFORE.exec(before);
  if (!match || SMALL_WORDS.test(match[2] ?? '')) return false;
  const isLast = /^(?:[.,;)，、；。）]|$|\s(?:and|und|et|y|e|и|a|i|le|la|il)\s)/.test(after);
  if (isElliptical && isLast && (isPlain || value >= 10)) return false;
  return value < 1000 && (!isPlain ? value < 20 : match[1] === undefined);
}

/** Where the digits and letters that begin at `start` end. */
export function tokenEnd(text: string, start: number): number {
  return start + (matchAt(TOKEN, text, start)?.[0].length ?? 1);
}
