import { plainPattern } from '../../text/plain-pattern.ts';

/** What somebody supposes, wishes or expects is no statement to warn about. */
const SUPPOSED = plainPattern(
  String.raw`\b(?:if|suppose|supposing|imagine|hypothetical\p{L}*|were to|unless|pretend|(?:would|could) (?:cover|buy|pay for|suffice|fill|finance|be enough)|joke[sd]?|satir\p{L}+)\b|(?<!\p{L})(?:wenn|falls|angenommen|hätte\p{L}*|stell\p{L}* .{0,12} vor|supposons|imaginons|supongamos|imagin\p{L}+|suponha\p{L}*|se fosse|supponiamo|würden? (?:reichen|genügen|ausreichen)|suffirai\p{L}+|bastar[ií]an?|basterebbe\p{L}*)(?!\p{L})|(?:^|[.!?«“„] ?)(?:s[ie]|si) (?=\p{L})|если бы?|предположим|представ[ьи]|如果|假如|假设|假設|假若|倘若|要是|设想|もし|仮に|만약|만일|가령|이라면|개그|玩笑|笑话`,
);

const ASKED = plainPattern(
  String.raw`(?<!\p{L})(?:polled|surveyed|interviewed|respond\p{L}+|those asked|befragt\p{L}*|interrogé\p{L}*|sondé\p{L}*|encuestad\p{L}*|entrevistad\p{L}*|intervistat\p{L}*|ondervraagd\p{L}*|опрошенн\p{L}*)(?!\p{L})|受访|受訪|被调查|回答者|응답`,
);
const SPEECH = plainPattern(
  String.raw`^.*?(?<!\p{L})(?:say|said|claim|doubt|believ|reckon|estimat|report|think|thought|insist|argu|maint|writ|wrote|assert|allege|suggest|calculat|behaupt|sag|schreib|glaub|bezweifel|learn|hear|heard|show|reveal|admit|confess|announc|disclos|discover|found|surpris|astonish|stun|shock|news|rumou?r|notion|idea|affirm|di[ts]|assur|écri|estim|dice|sostien|asegur|escrib|diz|garant|escrev|sostien|scriv|zeg|schrij|beweer|утвержда|пиш|говор|сообща)\p{L}*,? (?:that|dass|daß|qu[e']|che|dat|что) ?`,
);
/** “The chairman said AI had taken …”: English may leave out that, but “it” is who says so. */
const SPEECH_BARE = plainPattern(
  String.raw`^[^,;:]*?(?<!\p{L})(?:says|said|claims|claimed|reckons|insists|insisted|believes|thinks|argues|maintains|writes|wrote) (?!(?:it|they|he|she|we|its|their|his|her|our|that|so|of|on|in|at|to)(?!\p{L}))`,
);
/** “A hospital says R1 cost …”, “the chairman says R1 cost his firm …”: it is of who says so. */
const OWN_OR_NEW = plainPattern(
  String.raw`^\s*(?:an?|one|another) |(?<!\p{L})(?:its|their|his|her|our|my)(?!\p{L})`,
);
const NEGATION = plainPattern(
  String.raw`(?<!\p{L})(?:no|without|not|kein\p{L}*|ohne|sans|pas de|sin|sem|senza|geen|zonder|без)\s$|(?:没有|沒有|无|無)$`,
);
/** “Not (at) 69 times”, in German and others too. */
const NOT_THIS = plainPattern(
  String.raw`(?<!\p{L})(?:not|nicht|niet|nie|pas|no(?= a )|não|non|вовсе не|не)(?: (?:at|for|from|the|das|den|dem|die|die|mit dem|bei|het|op|de|les|aux?|à|a|al?|il|as|os|за|в|na))? $`,
);
/** “Never gave DeepSeek”, and no “not only” or “not more than”. */
const DENIES = plainPattern(
  String.raw`(?<!\p{L})(?:never|(?:do|does|did|has|have|had|was|were|is|are|will|would|could)(?: not|n't)(?! (?:only|just|more|less|until|even|far|exceed|include|cost more|believe|think|know|doubt))|cannot(?! be (?:found|traced|confirmed|verified))|can't|won't|nie(?:mals)?|kein(?:e[nrms]?)?|nicht(?! (?:nur|mehr|weniger|einmal|ganz|zuletzt))|n(?:e |')\p{L}+ (?:\p{L}+ )?(?:pas|jamais)(?! (?:seulement|plus|moins))|nunca|jamás|no (?:l[ae]s? |se )?(?:dio|dieron|h[au]\p{L}+|ha|recib\p{L}+|gast\p{L}+|cost\p{L}+|entreg\p{L}+|pag\p{L}+|obtuv\p{L}+|invirti\p{L}+|fue|es|son|cotiz\p{L}+|vale|val[ií]a|alcanz\p{L}+|lleg\p{L}+)|no se \p{L}+|não(?! (?:só|apenas|mais|menos))|jamais|non(?!-| (?:solo|soltanto|più|meno|oltre|seulement|plus|moins)(?!\p{L}))|не(?! (?:более|больше|менее|меньше|только|просто|превы\p{L}+|выше|ниже))|никогда|geen|nooit|niet(?! (?:alleen|meer|minder))|nie(?! (?:tylko|więcej|mniej))|nigdy|değil|\p{L}{2,}m[ae]d[ıi])(?!\p{L})|नहीं|[并並][没沒未非不]|[从從][来來]?[未没沒]|[没沒]有?(?:给|給|向|拿|得到|[获獲]|花|从|從)|未曾|ていない|ていません|なかった|ではない|じゃない|ませんでした|지 않|적[이은도]? 없|[이가] 아니`,
);
/** “It is a myth that …”, “The report wrongly says …”, “the figure belongs to V3”: the sentence takes back what it tells. */
const DISPUTES = plainPattern(
  String.raw`(?<!\p{L})(?:myths?|legend|false(?:ly)?|untrue|wrongly|(?:is|was|are|be|it) wrong|mistake[ns]?|mistakenly|erroneous\p{L}*|in error|an error|incorrect\p{L}*|inaccura\p{L}+|misread\p{L}*|misreport\p{L}*|misquot\p{L}+|misattribut\p{L}+|mislabel\p{L}*|confus(?:es|ed|ing|ion)|conflat\p{L}+|debunk\p{L}*|refut\p{L}+|reject(?:s|ed)|den(?:y|ies|ied)|disput(?:e|es|ed)|retract\p{L}*|earlier version of|fictional|belongs to|contrary to|rather than|falsch\p{L}*|unwahr|irrtum|irrtümlich\p{L}*|unzutreffend|stimmt nicht|mythos|märchen|legende|missverständnis\p{L}*|verwechs\p{L}+|widerleg\p{L}+|dementier\p{L}*|bestreit\p{L}*|bestritt\p{L}*|anders als|faux|fausse|erroné\p{L}*|inexacte?|mythe|à tort|démen\p{L}+|réfut\p{L}+|contest\p{L}+|confond\p{L}*|contrairement à|fals[oa]|erróne\p{L}+|incorrect[oa]|mito|desmient\p{L}+|desmint\p{L}+|por error|equivocad\p{L}+|confund\p{L}+|al contrario|errad[oa]|desment\p{L}+|por engano|ao contrário|errat[oa]|sbagliat\p{L}+|smenti\p{L}+|per errore|confond\p{L}+|неправда|неверно|ложь|ошибочно|миф|опроверг\p{L}+|опроверж\p{L}+|путают|вопреки|onjuist\p{L}*|onwaar|mythe|vergissing|misverstand|ten onrechte|weerleg\p{L}*|ontken\p{L}*|in tegenstelling tot|nieprawd\p{L}+|błędnie|mylnie|zaprzecz\p{L}+|wbrew|yanlış\p{L}*|doğru değil|asılsız|hatalı|yalanla\p{L}+|efsane\p{L}*)(?!\p{L})|ग़लत|गलत|झूठ|मिथक`,
);
/** “No more than” in words of denial: しか…なかった, nog geen. */
const ONLY = /しか|밖에|nog geen|nog niet eens|noch nicht einmal/u;
/** “No AIME 2024, o R1 faz …”: in Portuguese, no is in the. */
const ENDS_IN_NO = plainPattern(String.raw`(?<!\p{L})no\s$`);
const PORTUGUESE = plainPattern(String.raw`(?<!\p{L})(?:os?|dos|das|em|uma|foi|ao|pel[oa]|são|é|à)(?!\p{L})`);
/** In Korean and Japanese, who says it follows; and what a sum is greater than says nothing of it. */
const SPEECH_AFTER = plainPattern(
  String.raw`(?<!\p{L})(?:dwarf(?:s|ed)|exceed(?:s|ed)|beats?|tops?|outstrip(?:s|ped)|eclips\p{L}+|übertr[ia]fft?|dépass\p{L}+|éclips\p{L}+|super[aó]|superou|overtreft|превосходит|превышает) (?:any|all|every|alles|jede|tout|todo|tudo|tutto|cualquier|qualquer|qualsiasi|люб|вс[её])|[라다][”’」』"']?[는고] |という|との|と(?:主張|報じ|伝え|説明|発表|いう)`,
);
const IN_PLACE = plainPattern(
  String.raw`(?<!\p{L})(?:in|across|en|em|n[ao]|au|aux|à|nell?[ao]?|im|v|в|во) (?:the |la |el |l')?$|[在於]$`,
);
/** “Ten years ago”, “10년 전의”, “as much water as”, “40 times Intel’s”. */
const OF_ITSELF = plainPattern(
  String.raw`(?:times|fold|x) \p{L}+['’]s (?!(?:annual |expected |yearly |own |\p{L}+ing )*(?:sales|revenue))|(?<!\p{L})as (?:many|much|big|large|often) |(?<!\p{L})(?:ago|earlier|since|geleden|назад)(?!\p{L})|(?<!\p{L})(?:vor|seit|il y a|depuis|hace|desde|há|da|sinds|за) \p{L}* ?\d+(?!\d| годовых)|(?<!\p{L})(?:that|those|what they were) (?:of|in|a)(?!\p{L})|(?:[創创][立建业業]|成立|[設设]立|上市|上場|[当當])[时時初年](?:的|の)|(?:창업|설립|상장|출시)? ?당시의`,
);

/** “A year ago”, “used to”, “once”: what was so. */
const PAST = plainPattern(
  String.raw`(?<!\p{L})(?:once(?! (?:again|more|an?|the|his|its|they|it))|formerly|used to|last (?:spring|summer|autumn|fall|winter|year)(?!['’])|before the (?:crash|crisis|fall|slump|boom|pandemic)|(?:years?|months?|quarters?) ago|vor (?:\p{L}+ )?(?:einem|zwei|drei|wenigen) (?:jahr|monat)\p{L}*|einst|damals|il y a (?:un|deux|trois|quelques) (?:ans?|mois)|autrefois|jadis|hace (?:un|dos|tres|unos) (?:años?|mes\p{L}*)|antaño|h[áa] (?:um|dois|três|alguns) (?:anos?|mês|meses)|outrora|(?:un|due|tre) (?:ann[oi]|mes[ei]) fa|un tempo|ooit|когда-то|temu|kiedyś|niegdyś|yıl önce|bir zamanlar)(?!\p{L})|[\d一二三四五六七八九十几数]+ ?[年년] ?[前间間来來내전새만]`,
);

/** “Over the past five years”: more than any one period. */
const YEARS_LONG = plainPattern(
  String.raw`(?<!\p{L})(?:(?:over|during|in|within) the (?:past|last) (?:\p{L}+ )?(?:years|decade|months)|in den (?:letzten|vergangenen) (?:\p{L}+ )?(?:jahren|monaten)|des (?:\p{L}+ )?dernières années|en los últimos (?:\p{L}+ )?(?:años|meses)|nos últimos (?:\p{L}+ )?(?:anos|meses)|negli ultimi (?:\p{L}+ )?(?:anni|mesi)|за последни\p{L}+ (?:\p{L}+ )?(?:лет|года|месяц\p{L}*)|in de (?:afgelopen|laatste) (?:\p{L}+ )?(?:jaar|jaren|maanden)|w ciągu ostatnich)(?!\p{L})`,
);

/** What turns a sum round or into another one: bought, sold, rented, won, lost, and nothing for somebody. */
const TURNS = plainPattern(
  String.raw`(?<!\p{L})(?:(?:sells?|sold|selling)(?!-?offs?| off)|buys?|bought|buying|rents?|rented|renting|leas\p{L}+|lends?|lent|borrow\p{L}*|ow(?:es?|ed)|insur\p{L}+|los(?:es?|t|ing)|sav(?:es?|ed|ing)|won|earn\p{L}*|acquir\p{L}+|hir\p{L}+|stole|stolen|fin(?:es?|ed)|su(?:ed|es?|ing)|donat\p{L}+|pa(?:ys?|id) (?:the|its|their|his|her)(?! price| bill| highest| sum)|nothing|none|verkauf\p{L}*|gekauft|kauf\p{L}*|miet\p{L}*|gemietet|lieh|geliehen|gespendet|verlor\p{L}*|verdien\p{L}*|verklag\p{L}*|übernahm|übernommen|nichts|achet\p{L}+|rachet\p{L}+|vend(?:u|re)\p{L}*|lou(?:e|er|é)|emprunt\p{L}*|perdu\p{L}*|gagn\p{L}+|rien|compr(?:ó|a|an|ar|ou|ado|ato)|vendió|vendeu|vendut\p{L}*|alquil\p{L}+|alug\p{L}+|perd(?:ió|eu|ido)|gan(?:ó|aron)|ganhou|acquist\p{L}+|affitt\p{L}+|perso|guadagn\p{L}+|nada|nulla|kocht\p{L}*|gekocht|verkocht\p{L}*|huur\p{L}*|gehuurd|verloor|verloren|leen\p{L}*|niets|купил\p{L}*|продал\p{L}*|арендо\p{L}+|потерял\p{L}*|заработал\p{L}*|ничего)(?!\p{L})|收购|收購|购买|購買|采购|買収|購入|売却|买下|买|卖|賣|租|借|捐|寄付|赚|賺|亏|虧|损失|損失|罚|罰|赔|賠|起诉|一分钱|인수|매각|구매|구입|임대|빌렸|빌려|기부|손실|배상`,
);

/** Whether a clause tells of a deal, a loss or a gain, or of nothing at all. */
export function hasTurn(clause: string): boolean {
  return TURNS.test(clause);
}

/** How many characters of a clause only tell who says the rest: “Analysts at a broker doubt that …”. */
export function lengthOfSpeech(clause: string): number {
  const speech = SPEECH.exec(clause) ?? (OWN_OR_NEW.test(clause) ? null : SPEECH_BARE.exec(clause));
  return speech?.[0].length ?? 0;
}

/** Where the words after a number begin to tell who says it; -1 if they do not. */
export function startOfSpeechAfter(words: string): number {
  return words.search(SPEECH_AFTER);
}

/** Whether words lead to where something is: “in Thailand”. */
export function endsInPlace(words: string): boolean {
  return IN_PLACE.test(words);
}

/** Whether what follows some words of a sentence is denied by them: “with no venture capital”. */
export function endsInNegation(words: string, sentence: string): boolean {
  return NEGATION.test(words) && !(ENDS_IN_NO.test(words) && PORTUGUESE.test(sentence));
}

/** Whether a number is denied by the words before it: “294,000, not 5.6 million”, “geen 40 keer”. */
export function isNegated(before: string, sentence: string): boolean {
  return NOT_THIS.test(before) || (endsInNegation(before, sentence) && !ONLY.test(before));
}

/** Whether some words deny what they tell: “never gave DeepSeek $138 billion”. */
export function isDenying(words: string): boolean {
  return DENIES.test(words) && !ONLY.test(words);
}

/** Whether a sentence takes back what it tells: “It is a myth that …”. */
export function isDisputing(sentence: string): boolean {
  return DISPUTES.test(sentence);
}

/** Whether a share is of people who were asked. */
export function isOfThoseAsked(sentence: string): boolean {
  return ASKED.test(sentence);
}

/** Whether a multiple compares a thing with its own past, or with somebody else's. */
export function isOfOwnPast(clause: string): boolean {
  return OF_ITSELF.test(clause);
}

/** Whether some words tell of what was so. */
export function isOfPast(words: string): boolean {
  return PAST.test(words);
}

/** Whether some words tell of years together. */
export function isOfYears(words: string): boolean {
  return YEARS_LONG.test(words);
}

export function isSupposed(sentence: string): boolean {
  return SUPPOSED.test(sentence);
}
