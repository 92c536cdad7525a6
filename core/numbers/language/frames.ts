import type { Span } from '../../mention.ts';
import { plainPattern } from '../../text/plain-pattern.ts';

/** Words before a name that only compare with it. */
const BEFORE = plainPattern(
  String.raw`(?:(?:^|[,—–(] ?(?:and |but |und |et |y |e |а |en )?)(?:not|nicht|pas|no|non|não|niet|nie|не)|\b(?:(?:predecessor|successor|forerunner|rival|replica|clone|parent|owner)s? (?:of|to)|(?:vorgänger|nachfolger|konkurrent|rivale)\p{L}* (?:von|des|zu)|(?:prédécesseur|successeur|rival|concurrent)e?s? d[eu'’]|(?:predecesor|sucesor|rival|competidor)(?:a|es)? de|(?:antecessor|sucessor|rival|concorrente)e?s? d[aeo]|(?:predecessore|successore|rivale|concorrente) di|(?:voorganger|opvolger|concurrent|rivaal) van|предшественник\p{L}*|преемник\p{L}*|конкурент\p{L}*|(?:poprzednik|następc|konkurent|rywal)\p{L}*|unlike|like|likened to|compared to|comparable to|modelled on|(?:like|as) (?:those|that) (?:of|from)|than|versus|vs\.?|compared (?:with|to)|similar to|behind|beyond|ahead of|inspired by|rivall?ing|as (?:much|many|fast|cheap\p{L}*|big|well|good) as|faster than|anders als|wie|gegenüber|verglichen mit|im vergleich (?:zu|mit)|contrairement à|compar\p{L}+ à|comme(?: c(?:eux|elui|elles?) d[eu'’])?|par rapport à|face à|(?:plus|moins|mieux)(?: \p{L}+)? que|a diferencia de|compar\p{L}+ con|como(?: (?:los|las|el|la) de)?|frente a|(?:más|menos)(?: \p{L}+)? que|ao contrário d[aeo]|(?:do|da) que|inspirad[oa] n?[aoe]n?|a differenza di|rispetto a|come(?: quell\p{L} d[ia])?|anders dan|zoals(?: die van)?|nach dem vorbild (?:von|der)|wie die von|naar het voorbeeld van|примером|по примеру)|в отличие от|как и|чем|по сравнению с|不像|不同于|有别于|像|高于|低于|优于|優於|不如|超过|不及|落后于|高於|低於)\s?(?:d[’']|l[’']|(?:the|der|die|das|la|le|el|al|del|de|het) )?$`,
);
/** “A games maker that runs on Alibaba Cloud”. */
const IN_RELATIVE = plainPattern(
  String.raw`(?<!\p{L})(?:that|which|who) (?!says |said |means |shows? |claims |claimed |reported )(?:\p{L}+(?:s|ed)|use|run|rely|built|sell|make)(?: (?:on|in|with|by|for|to|from|of))? (?:the )?$`,
);
/** Words after it that do. */
const AFTER =
  /^(?:的?(?:[带帶][动動]|影[响響]|刺激|推[动動]|[冲衝][击擊]|拉[动動]|示范)之?下|不同|相比|相似|同款|风格|風格|级别|級別|級(?:の|的)|に(?:似|匹敵)|に?[类類]似|と(?:ほぼ)?同(?:じ|額|様|等|程度|水準)|[와과] ?(?:비슷|유사|같(?!이)|똑같|맞먹)|급(?:의|(?= ?모델))|一样|一樣|那样|那樣|より|と(?:は)?(?:違い|異なり|対照的|肩を並|比べ)|を(?:上回|下回)|に(?:次|続)ぐ|に触発|とは異なり|に対抗|のよう|みたいな|に刺激|並み|に比べ|처럼|보다| benzeri| gibi|[와과] ?달리|에 비해|만큼|에 자극)/u;
/** 和R1的传闻数字一样: as much as it. */
const AS_BEFORE = /[和与與跟同比]$/u;
const AS_AFTER =
  /^[^，。；、]{0,10}(?:一样|一樣|相同|相当|相當|差不多|持平|不相上下|相近|接近|一致|[还還更]|[贵貴]|便宜|[高低强弱快慢](?![达達]))/u;
/** “ModelScope’s rival”. */
const ANOTHER_OF = plainPattern(
  String.raw`^['’]s (?:\p{L}+ )?(?:rivals?|competitors?|customers?|suppliers?|clients?|partners?|landlords?|predecessors?|successors?|forerunners?|imitators?|clones?|replicas?|parents?|owners?)(?!\p{L})`,
);
const ANOTHER_OF_EAST =
  /^(?:[的のが의]|(?:を|が)[^、。]{0,4}) ?(?:[一某那][个個家位]|某)?(?:小|大|老|主要|最大|[潜潛]在|主な)?(?:[对對]手|[竞競][争爭](?:[对對]手|者|相手)|客[户戶]|[供应應]{2}商|同行|同業|夥伴|伙伴|母公司|子公司|ライバル|競合|顧客|取引先|仕入先|경쟁사|라이벌|고객사|협력사|납품사)/u;
/** “A second DeepSeek” is another one. */
const ONE_OF_A_KIND = plainPattern(
  String.raw`(?<!\p{L})(?:(?:een|eine?|einem|einen|une?|una|uma) [\p{L}-]+|an? [\p{L}-]+(?<![ao]s?)|another|the next|second|zweite[sn]?|другой|новый|второй) $|(?:第二个|下一个|另一个|下一個|第二個)$`,
);
/** “Nvidia’s 40”, “Nvidia with 40”: it has a number of its own. */
const OWN_NUMBER =
  /^(?:['’]s|的|의|の)?,? ?[(（]?(?:(?:with|at|on|mit|bei|avec|à|con|com|met|op|с|со) )?(?:about |around |some |roughly |more than |over )?$/u;
const OWN_CHARS = 32;

/** Where a relative clause begins that goes on to the end. */
const ASIDE = plainPattern(
  String.raw`, (?:(?:on|in|with|by|from|to|for|of|auf|mit|von|aus|sur|dont|avec|sobre|con|com|em|su|da|op|van|met|na|на|с|из) )?(?:which|who|whom|whose|d(?:er|ie|as|em|en|essen|eren)|dont|qui|que|l(?:e|a)quel(?:le)?|el que|la que|cuyo|cuya|o qual|a qual|cui|che|il quale|la quale|waar\p{L}*|котор\p{L}+|któr\p{L}+)(?!\p{L})[^,;:]*$`,
);
const ASIDE_END = /^[^,;:]*, (?!(?:and|or|und|oder|et|ou|y|o|e|en|и|i|but|aber|mais|pero|ma|но) )/u;

/** “Dearer than Palantir, whose shares cost …”: what follows is its own. */
const OWN_CLAUSE = plainPattern(
  String.raw`^,? ?(?:whose|which|who|dont|deren|dessen|cuyo|cuya|cujo|cuja|il cui|la cui|wiens|waarvan|чьи|котор\p{L}+)(?!\p{L})`,
);
const INDEFINITE = plainPattern(
  String.raw`^[\s"“„«「]*(?:(?:an?|another|some|one|eine?|een|une?|una|uma) (?!\p{L}+ (?:later|ago|earlier|after|on)|year|month|few|second|später|après|después)\p{L}|my |mein\p{L}* |m(?:on|a|es) |mis? |meus? |minhas? |mi[oa] |mijn |мо[йяеи] |我的|私の|うちの|내 |其他|另一|某|一家|ある|別の|어느|один |одна |некий )`,
);

/** Whether a number after a name is its own, although the name is compared with. */
export function hasOwnNumber(lower: string, { end }: Span, number: Span): boolean {
  if (number.start < end) return false;
  const isNear = number.start - end <= OWN_CHARS;
  return (
    (isNear && OWN_NUMBER.test(lower.slice(end, number.start))) || OWN_CLAUSE.test(lower.slice(end, end + 12))
  );
}

/** Whether a name is there to compare with. There may be only one of the name. */
export function isCompared(lower: string, { start, end }: Span, isOneOnly: boolean): boolean {
  if (isOneOnly && ONE_OF_A_KIND.test(lower.slice(Math.max(0, start - 32), start))) return true;
  const before = lower.slice(Math.max(0, start - 32), start);
  const after = lower.slice(end, end + 32);
  if (
    ANOTHER_OF.test(after) ||
    ANOTHER_OF_EAST.test(after) ||
    (AS_BEFORE.test(before) && AS_AFTER.test(after))
  )
    return true;
  return BEFORE.test(before) || IN_RELATIVE.test(before) || AFTER.test(lower.slice(end, end + 8));
}

/** “V3, on which R1 is built, was …”: a name in an aside about somebody named before it, which ends before the number. */
export function isInAside(lower: string, { start, end }: Span, number: Span, sentence: Span): boolean {
  if (number.start < end) return false;
  const opening = ASIDE.exec(lower.slice(sentence.start, start));
  return opening !== null && opening.index > 0 && ASIDE_END.test(lower.slice(end, number.start));
}

/** “…, whose last run cost DeepSeek …”: a clause about somebody named before it. */
export function isOfWhom(clause: string): boolean {
  return OWN_CLAUSE.test(clause);
}

/** Whether a sentence begins with something that was not spoken of before. */
export function beginsAnew(sentence: string): boolean {
  return INDEFINITE.test(sentence);
}
