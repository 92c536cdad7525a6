import type { Span } from '../../mention.ts';
import { firstIndexWhere } from '../../text/binary-search.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { foldCase } from '../scene.ts';

/** Names in scripts with capitals: words that begin with one, together. */
const LETTER = '[\\p{sc=Latin}\\p{sc=Cyrillic}\\p{Nd}]';
const NAME_WORD = `\\p{Lu}${LETTER}*(?:[-’'.&]${LETTER}+)*`;
const NAME = new RegExp(
  `(?<![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{Nd}])${NAME_WORD}(?: (?:of |de |du |di |von |& )?${NAME_WORD})*`,
  'gu',
);
const POSSESSIVE = /['’]s$/u;
/** AI, GPU, TWh, EFLOPS: letters that stand for a thing or a unit. */
const ABBREVIATION = /^(?:[\p{Lu}\d&]+s?(?:-.+)?|MoE|TWh|GWh|kWh|MWh|EFlops|ExaFLOPS|RMB\d*)$/u;
const AT_SENTENCE_START = /(?:^|[.!?。！？:：;\n•|｜–—][\s"“„«»]*|["“„«「]|^\s*[-*]\s)$/u;
/** A first word of a sentence is a name if it does what companies do. */
const ACTS = plainPattern(
  String.raw`^ (?:(?:has|had|hat|ha|a|heeft|reportedly|recently|once|later) )?(?:spent|paid|trained|built|trades|traded|reported|posted|raised|developed|gave|hired|gab|zahlte|trainierte|meldete|entwickelte|dépensé|entraîné|déboursé|gastó|entrenó|pagó|gastou|treinou|pagou|speso|addestrato|gaf|trainde|betaalde|потратил\p{L}*|обучил\p{L}*|заплатил\p{L}*)(?!\p{L})`,
);
/** Words of a sentence that a headline writes with capitals. */
const WORD = plainPattern(String.raw`\p{L}{4,}`, 'g');
const TITLE_CASE_SHARE = 0.6;
const CALENDAR = plainPattern(
  String.raw`^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Q[1-4]|H[12]|FY|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|To|Until|Since|Mid|End)(?![\p{L}-])|Christmas|Easter|Thanksgiving|New Year|Lunar New Year|Chinese New Year|Spring Festival)\S*\s?)+$`,
);
const PLACE_BEFORE =
  /(?:\b(?:in|near|across|to|en|à|em|im|aus|nel|nella|te|of)|[вВ]|на|из) (?:the |der |die |den |la |le |el )?$/u;
const STARTS_WITH_IN = /^(?:In|En|Em|Nas?|Nos?|À|Au|Nel|Te|В|Во)\s/u;
/** “A Milano”; in other languages it is an article. */
const STARTS_WITH_A = /^A \p{Lu}/u;
const IN = plainPattern(
  String.raw`(?:(?<!\p{L})(?:in|en|em|n[ao]s?|nel(?:la)?|te|à|в|во)) (?:the |la |el |le )?$`,
  'i',
);
const IN_BARE = plainPattern(String.raw`(?<!\p{L})in $`);
/** Who says it is not of whom it is said. */
const SAYS =
  'say|says|said|saying|writes|wrote|reports|reported|estimates|estimated|reckons|reckoned|prefers|prints|printed|lists|listed|show|shows|showed|suggest|suggests|publishes|published|counts|counting|puts|claims|claimed|found|finds|calculates|notes|told|according|thinks|argues|insists|predicts|sees|sagt\\p{L}*|schreibt|schätzt|meldet|berichtet|zufolge|beziffert|rechnet|zählt|dit|écrit|estime|évalue|chiffre|situe|recense|selon|affirme|dice|dijo|escribe|estima|asegura|calcula|cifra|sitúa|diz|disse|escreve|afirma|aponta|scrive|stima|calcola|говорит|пишет|сообщил\\p{L}*|оценивает|оценил\\p{L}*|насчитал\\p{L}*|zegt|schrijft|meldt|schat|telt|becijfert|mencatat';
const SPEAKS = plainPattern(
  `^(?:,[^,.;:]{1,40},|(?:,? [\\p{L}’'-]+){0,2},?) (?:${SAYS})(?!\\p{L})(?! (?:that )?(?:(?:it|they|he|she|we) (?:\\p{L}+(?:ed|nt)|has|had|will)|its|their|his|her|our)(?!\\p{L}))`,
);
/** Who publishes figures is not of whom they are. */
const PUBLISHER = plainPattern(
  String.raw`(?:Index|Institute|Research|Agency|Administration|Journal|Times|Post|News|Daily|Review|Association|Council|Ministry|Bureau|Wall Street|Hong ?[Kk]ong|New York|Silicon Valley|White House|Washington|Beijing|Peking|Pékin|Pekín|Pequim|Pechino|Brussels|Nature|Street|Bourse|Borsa|Bloomberg(?:NEF)?|Reuters)$|^(?:Estado|État|Stato|Staat|State|Treasury|Trésor|Tesoro|Hacienda)$|^(?:(?:La|Le|El|Il|A|O|As|Die|Das|Het) |L['’])?(?:Administración|Administração|Amministrazione|Administration|Agencia|Agência|Agence|Agenzia|Ministerio|Ministério|Ministère|Ministero|Consejo|Conselho|Conseil|Consiglio|Instituto|Institut|Istituto|Oficina|Министерство|Агентство)(?!\p{L})`,
);
const SPEAKS_EAST =
  /^[^，。、]{0,8}(?:称|稱|报道|報導|数据|數據|表示|显示|顯示|预测|預測|によると|によれば|は.{0,6}と(?:報じ|見積|推計)|에 따르면|[은는] .{0,6}(?:보도|추산))/u;
const SOURCE_OF = plainPattern(
  String.raw`^['’]s? (?:[\p{L}-]+ ){0,3}(?:count|tally|estimate|data(?![ -]cent)|figures?|(?:AI )?[Ii]ndex|report|note|numbers?|reckoning|newsletter|database|analysts?|calculations?|survey|list|table|letter|summary|forecast|study|researchers)(?!\p{L})`,
);
const SPEAKS_BEFORE =
  /(?:according to|says|said|writes|by|laut|zufolge|nach angaben (?:von|der|des)|nach (?:zählung|rechnung|schätzung(?:en)?|daten) von|selon|d['’]après|según|de acuerdo con|segundo|secondo|stando a|de acordo com|conforme|по (?:данным|подсч[её]там|оценк[еа]м?|расч[её]там|информации)|volgens|menurut|według|theo|据|據)(?: the| a)? $/iu;

/** Organisations without a name: somebody other than those that the text names. */
const SOMEBODY = [
  '\\b(?:an?|one|another|some|any|every|rival|(?:his|her|our|my|their) own|the (?!company|lab\\b|firm|group|start-?up|maker|bank)[\\p{L}-]+) (?:[\\p{L}-]+ ){0,2}(?:start-?up|lab|laboratory|company|firm|rival|competitor|team|university|bank|hospital|school|studio|vendor|agency|retailer|insurer|carmaker|chipmaker)(?![\\p{L}-])',
  '\\b(?:rivals|competitors|a rival)\\b',
  '(?<!\\p{L})(?:its|their|sein\\p{L}*|ihr\\p{L}*|son|leur|su|seu|sua|il suo|zijn|его|её|их) (?:\\p{L}+ )?(?:predecessor|successor|vorgänger|nachfolger|prédécesseur|successeur|predecesor|sucesor|antecessor|sucessor|predecessor|successor|voorganger|opvolger|предшественни|преемни)\\p{L}*',
  '(?<!\\p{L})(?:uczelnia|uniwersytet\\p{L}*|szpital\\p{L}*|instytut\\p{L}*|bir (?:\\p{L}+ )?(?:üniversite|şirket|banka|hastane|girişim|laboratuvar)\\p{L}*)(?!\\p{L})',
  '(?<!\\p{L})(?:eine?[rmns]?|andere[rns]?) (?:\\p{L}+ )?(?:start-?up|firma|unternehmen|rivale\\p{L}*|konkurrent\\p{L}*|labor|universität|bank|klinik|hersteller\\p{L}*|anbieter\\p{L}*)(?!\\p{L})',
  "(?<!\\p{L})(?:une?|autre|l[’']autre) (?:\\p{L}+ )?(?:start-?up|jeune pousse|laboratoire|entreprise|rival|concurrent|université|banque|société|hôpital|éditeur)(?!\\p{L})",
  "(?<!\\p{L})(?:una?|otra?|uma?|outra?|un'|altra) (?:\\p{L}+ )?(?:startup|start-up|empresa|laboratorio|laboratório|rival\\p{L}*|competidor\\p{L}*|concorrente|universi\\p{L}+|banco|azienda|società|banca|hospital|ospedale)(?!\\p{L})",
  '(?:一家|某家?|另一家?|有家|其他|一所|本地|国内|本土)[^，。的]{0,8}(?:公司|企业|企業|初创|大学|大學|医院|醫院|实验室|實驗室|银行|厂商|團隊|团队)|某三甲医院|友商|竞争对手|競爭對手',
  '(?:ある|別の|国内の|東京の|日本の|他の|とある|地場の|競合の?)[^、。は]{0,8}(?:企業|会社|スタートアップ|新興|大学|研究室|銀行|病院)',
  '(?:국내|다른|어느|어떤|일본|경쟁|서울의|(?<![가-힣])한) ?[^,.]{0,8}?(?:스타트업|기업|회사|대학|연구소|은행|병원|업체)|(?:경쟁|협력|고객|계열|자회|납품)사(?!를? ?(?:포함|제외))',
  '(?<!\\p{L})(?:друг\\p{L}+|один|одна|некий|местн\\p{L}+) (?:\\p{L}+ )?(?:стартап\\p{L}*|компани\\p{L}+|лаборатори\\p{L}+|конкурент\\p{L}*|банк\\p{L}*|университет\\p{L}*)',
  '(?<!\\p{L})een (?:\\p{L}+ )?(?:gemeente|start-?up|bedrijf|concurrent|laboratorium|universiteit|bank|ziekenhuis)(?!\\p{L})',
];
/** A person with an office is not of whom a sum, a share or a count is. */
const OFFICE_BEFORE = plainPattern(
  String.raw`(?<!\p{L})(?:founder|co-founder|premier|president|minister|chairman|chief executive|ceo|analyst|professor|gründer|mitgründer|ministerpräsident|regierungschef|staatschef|minister|vorstandschef|fondateur|président|ministre|fundador|presidente|primer ministro|ministro|fondatore|oprichter|topman|основатель|основателя|основателем|премьер\p{L}*|председатель|założyciel|pendiri|kurucusu) $`,
  'i',
);
const APPOSITION = /^(?:,|，| is| was|是|は)\s?$/u;
/** For text in lower case. */
const SOMEBODY_ELSE = plainPattern(SOMEBODY.join('|'), 'g');

/** “Revenue”, “L’action”: what any first word of a sentence looks like. */
const PLAIN = /^\p{Lu}(?:\p{Ll}+(?:-\p{Ll}+)*|\p{Ll}*['’]\p{Ll}+)$/u;

export interface Stranger extends Span {
  /** Whether it is where something is, not who does it. */
  readonly isPlace: boolean;
}

/** Those named in a text whom nobody knows, and who may be the ones that a number is said of. */
export function findStrangers(text: string, known: readonly Span[], language = 'en'): Stranger[] {
  const taken = joined(known);
  const isKnown = ({ start, end }: Span) => {
    const next = taken[firstIndexWhere(taken, (each) => each.end > start)];
    return next !== undefined && next.start < end;
  };
  /** 東京の企業: the place is known, but not who is there. */
  const isOfPlace = ({ start, end }: Span) => {
    const place = taken[firstIndexWhere(taken, (each) => each.end > start)];
    return place?.start === start && place.end < end && /[の의]/u.test(text.charAt(place.end));
  };
  const named = [...text.matchAll(NAME)].flatMap((match) => {
    const surface = match[0].replace(POSSESSIVE, '');
    const span = { start: match.index, end: match.index + surface.length };
    // German writes every noun with a capital; “in Hanau” has no article.
    const isNoun =
      language.startsWith('de') &&
      !surface.includes(' ') &&
      !IN_BARE.test(text.slice(Math.max(0, span.start - 4), span.start));
    if (isKnown(span) || isNoun) return [];
    const isPlace =
      isLocated(text, span, surface) || (language.startsWith('it') && STARTS_WITH_A.test(surface));
    return isPlace || isStranger(text, span, surface) ? [{ ...span, isPlace }] : [];
  });
  const somebody = [...foldCase(text).matchAll(SOMEBODY_ELSE)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return (isKnown(span) && !isOfPlace(span)) || isApposition(text, span, taken) || speaks(text, span)
      ? []
      : [{ ...span, isPlace: false }];
  });
  return [...named, ...somebody];
}

function isLocated(text: string, { start }: Span, surface: string): boolean {
  if (ABBREVIATION.test(surface) || CALENDAR.test(surface) || PUBLISHER.test(surface)) return false;
  return IN.test(text.slice(Math.max(0, start - 12), start)) || STARTS_WITH_IN.test(surface);
}

function isStranger(text: string, span: Span, surface: string): boolean {
  if (surface.length < 2 || ABBREVIATION.test(surface) || CALENDAR.test(surface)) return false;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (PUBLISHER.test(surface) || speaks(text, span)) return false;
  if (PLACE_BEFORE.test(before) || OFFICE_BEFORE.test(before)) return false;
  if (OFFICE_BEFORE.test(surface.replace(/ .*$/u, ' '))) return false;
  const isFirst = AT_SENTENCE_START.test(before.replace(/ +$/u, '')) || before.trim() === '';
  const isPlain = PLAIN.test(surface);
  if (isQuoted(text, span)) return true;
  if (isFirst && isPlain)
    return (
      ACTS.test(text.slice(span.end, span.end + 40)) || /^['’]s /u.test(text.slice(span.end, span.end + 3))
    );
  if (
    isFirst &&
    surface.split(' ').length === 2 &&
    /^(?:The|A|An|In|At|For|By|On|If|When|But|And|Its|Their|Until|Since|From|During|Last|Der|Die|Das|Bis|Seit|Im|Ende|Anfang|Mitte|Laut|Le|La|Selon|El|Según|O|As|Segundo|Il|Secondo|Volgens|Eind|Menurut|Według|Theo|По) /u.test(
      surface,
    )
  )
    return false;
  return !isTitleCase(text, span);
}

function isQuoted(text: string, { start, end }: Span): boolean {
  return /[«“„「『"]/u.test(text[start - 1] ?? '') && /[»”“」』"]/u.test(text[end] ?? '');
}

function speaks(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 60);
  if (SPEAKS.test(after) || SPEAKS_EAST.test(after) || SOURCE_OF.test(after)) return true;
  return SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

/** “DeepSeek, a lab in Hangzhou”: the same one. */
function isApposition(text: string, { start }: Span, taken: readonly Span[]): boolean {
  const before = taken[firstIndexWhere(taken, ({ end }) => end > start) - 1];
  return before !== undefined && start - before.end < 6 && APPOSITION.test(text.slice(before.end, start));
}

/** Spans in order, with those that overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const each of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && each.start < last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, each.end) };
    else all.push({ start: each.start, end: each.end });
  }
  return all;
}

function isTitleCase(text: string, { start, end }: Span): boolean {
  const line =
    text
      .slice(Math.max(0, start - 200), end + 80)
      .slice(Math.max(0, text.slice(Math.max(0, start - 200), start).lastIndexOf('\n') + 1))
      .split(/[.!?\n]\s/u)[0] ?? '';
  const words = line.match(WORD) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 3 && capital / words.length > TITLE_CASE_SHARE;
}
