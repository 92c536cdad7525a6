import { plainPattern } from '../../text/plain-pattern.ts';

/** The names of the months as the press of 16 languages writes them, in lower case. */
const MONTH_NAMES: readonly string[] = [
  'january|jan\\.?|januari|januar|janvier|enero|janeiro|gennaio|январ[яеьюё]|январск\\p{L}+|ocak|styczni[au]|styczeń',
  'february|feb\\.?|februari|februar|février|febrero|fevereiro|febbraio|феврал[яеью]|февральск\\p{L}+|şubat|lut(?:y|ego|ym)',
  'march|mar\\.|märz|maart|mars|marzo|março|март[ауе]?|мартовск\\p{L}+|maret|mart|marz(?:ec|ca)',
  'april|apr\\.?|avril|abril|aprile|апрел[яеью]|апрельск\\p{L}+|nisan|kwietni[au]|kwiecień',
  'may|mai|mei|mayo|maio|maggio|ма[яйею]|mayıs|maj[au]?',
  'june|jun\\.?|juni|juin|junio|junho|giugno|июн[яеью]|июньск\\p{L}+|haziran|czerw(?:iec|ca|cu)',
  'july|jul\\.?|juli|juillet|julio|julho|luglio|июл[яеью]|июльск\\p{L}+|temmuz|lip(?:iec|ca|cu)',
  'august|aug\\.?|augustus|agustus|août|agosto|август[ауе]?|августовск\\p{L}+|ağustos|sierpni[au]|sierpień',
  'september|sept?\\.?|septembre|septiembre|setembro|settembre|сентябр[яеью]|сентябрьск\\p{L}+|eylül|wrze(?:sień|śnia|śniu)',
  'october|oct\\.?|oktober|octobre|octubre|outubro|ottobre|октябр[яеью]|октябрьск\\p{L}+|ekim|październik[au]?',
  'november|nov\\.?|novembre|noviembre|novembro|ноябр[яеью]|ноябрьск\\p{L}+|kasım|listopad(?:a|zie)?',
  'december|dec\\.?|dezember|décembre|diciembre|dezembro|dicembre|desember|декабр[яеью]|декабрьск\\p{L}+|aralık|grud(?:zień|nia|niu)',
];
const MONTH_PATTERNS = MONTH_NAMES.map((names) => plainPattern(`^(?:${names})$`));
const EAST_NUMBERS = '一二三四五六七八九十';

/** A pattern for the name of any month. */
export const MONTH = MONTH_NAMES.join('|');

/** The month of a name, a number or Han numerals, 0 to 11; -1 if it is none. */
export function monthOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word) - 1;
  if (/^十[一二]$/u.test(word)) return 9 + EAST_NUMBERS.indexOf(word.slice(1)) + 1;
  const east = EAST_NUMBERS.indexOf(word);
  return east >= 0 ? east : MONTH_PATTERNS.findIndex((month) => month.test(word));
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** What counts quarters and halves, in order. */
const ORDINALS: readonly string[] = [
  'first|1st|ersten?|erstes|erster|premi[eè]re?|1ère|1er|primer[ao]?|primeir[oa]|prim[oa]|eerste|перв\\p{L}+|pierwsz\\p{L}+|ilk|birinci|pertama',
  'second|2nd|zweite[nsr]?|deuxième|seconde?|2ème|segund[oa]|second[oa]|tweede|втор\\p{L}+|drugi\\p{L}*|ikinci|kedua',
  'third|3rd|dritte[nsr]?|troisième|3ème|tercer[ao]?|terceir[oa]|terzo|derde|треть\\p{L}+|trzeci\\p{L}*|üçüncü|ketiga',
  'fourth|4th|last|vierte[nsr]?|quatrième|4ème|cuarto|quarto|vierde|четв\\p{L}+|czwart\\p{L}+|dördüncü|keempat',
];
const NUMBERS = ORDINALS.map((words, index) => {
  const digit = `${index + 1}(?:e|º|o|\\.|-[йм]|-ом)?`;
  const east = `${EAST_NUMBERS.charAt(index)}${['|首', '|次'][index] ?? ''}`;
  return plainPattern(`^(?:${words}|${digit}|${ROMAN[index]}|${east})$`);
});

/** A pattern for the word or numeral that says which quarter or half. */
export const ORDINAL = `${ORDINALS.join('|').replace('last', 'last(?= quarter (?:of|20))')}|[1-4](?:e|º|o|\\.|-[йм]|-ом)?|i{1,3}|iv`;

/** Which quarter or half a word says, from 0; -1 if none. */
export function ordinalOf(word: string): number {
  return NUMBERS.findIndex((number) => number.test(word));
}

export const QUARTER_NAME =
  'quarter|quartal\\p{L}*|trimestre|kwartaal|kwartał\\p{L}*|kwartale|квартал\\p{L}*|kuartal|triwulan|çeyre\\p{L}+';
export const HALF_NAME =
  'half(?:-year)?|six months|halbjahr\\p{L}*|(?:jahres)?hälfte|semestre|metà|metade|mitad|moitié|jaarhelft|helft|полугоди\\p{L}+|половин\\p{L}+|połow\\p{L}+|półrocz\\p{L}+|yarı\\p{L}*';

/** Three, six and nine, as they count the months with which a year begins. */
const COUNTS: readonly (readonly [number, string])[] = [
  [3, 'three|drei|trois|tres|três|tre|drie|три|тр[её]х|trzy|trzech|üç|3'],
  [6, 'six|sechs|seis|sei|zes|шести|шесть|sześć|sześciu|altı|6'],
  [9, 'nine|neun|neuf|nueve|nove|negen|девяти|девять|dziewięć|dziewięciu|dokuz|9'],
];
const COUNT = COUNTS.map(([, words]) => words).join('|');
const FIRST = 'first|opening|ersten?|premiers|primeros|primeiros|primi|eerste|перв\\p{L}+|pierwsz\\p{L}+|ilk';

/** “The first three months”, “trois premiers mois”. */
export const FIRST_MONTHS = `(?:(?:${FIRST}) (?<count>${COUNT})|(?<before>${COUNT}) (?:premiers|primeros|primeiros)) (?:months|monaten?|mois|meses|mesi|maanden|месяц\\p{L}+|miesi\\p{L}+|ay\\p{L}*)`;

/** How many months a word of `FIRST_MONTHS` counts. */
export function countOf(word: string): number {
  return (
    COUNTS.find(([, words]) =>
      words.split('|').some((each) => new RegExp(`^${each}$`, 'u').test(word)),
    )?.[0] ?? 0
  );
}

/** What may stand between a time and its year. */
const OF_YEAR =
  '(?:(?:,|/|of|in|de|del|des|di|do|dos|da|del|van|im jahr|of the year|de l.année|dell.anno|năm|tahun) ?)';
export const YEAR = `(?:(?:\\s?\\d{1,2}(?=,))?[\\s-]*${OF_YEAR}?\\s*((?:19|20)\\d\\d))?`;
/** 2025年, and 25年 before a month or a part; 平成25年 is another. */
export const EAST_YEAR =
  '(?:((?:19|20)\\d\\d|(?<![\\d.,平成昭和令第満满])\\d\\d)\\s*[年년]\\s*(?:第|の)?\\s*)?';

/** What joins two months to one time, and what does if “between” comes before. */
export const RANGE =
  /^ ?(?:[–—－〜～~-]|至|到|から|to|through|bis|à|a|al|tot(?: en met)?|t\/m|по|do|sampai|hingga|đến) ?$/u;
export const BETWEEN_AND = /^ (?:and|und|et|y|e|en|и|dan|và) $/u;
export const BETWEEN = /(?:between|zwischen|entre|fra|tra|tussen|между|antara) $/u;
