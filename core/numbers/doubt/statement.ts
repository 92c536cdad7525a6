import type { Span } from '../../mention.ts';
import { plainPattern } from '../../text/plain-pattern.ts';
import { lengthOfSpeech, startOfSpeechAfter } from '../language/statements.ts';
import type { Scene } from '../scene.ts';
import { wordsWithin } from '../word-finder.ts';
import type { Tie } from './tie.ts';

/** “A price-to-sales ratio of 69”: whatever follows is said of it. */
const OF = plainPattern(
  String.raw`^ (?:\p{L}+ )?(?:of|von|de|di|van) (?:about |around |just |only |some |nur |solo |apenas )?$`,
);
/** 一、（二）, 3. */
const LIST_MARK = /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、）)．.]|[①-⑳・•●▪-])\s*/u;
const PAUSE = /[,;:(，；：、（—–]/u;

/** The clause without who says it, to the number where that is the value of a noun before it. */
export function statementOf({ prepared, quantity, scene, party, page }: Tie): Span {
  const { clause } = scene;
  if (!party.at) return clause;
  const said = clause.start + lengthOfSpeech(scene.read(clause));
  const start = said <= Math.min(party.at.start, quantity.start) ? said : clause.start;
  const speech = startOfSpeechAfter(scene.read({ start: quantity.end, end: clause.end }));
  const end = speech < 0 ? clause.end : quantity.end + speech;
  if (party.at.end > quantity.start) return { start, end };
  const names = [prepared.says, prepared.names].flatMap((list) =>
    list === null ? [] : wordsWithin(page.words[list] ?? [], clause),
  );
  const isValueOf = ({ end }: Span) =>
    end <= quantity.start && OF.test(page.lower.slice(end, quantity.start));
  return { start, end: names.some(isValueOf) ? quantity.end : end };
}

/** What leads from the number's clause to a party, or to the measure, that only another clause of the sentence names. */
export function leadingSpans({ prepared, scene, party, page }: Tie): readonly Span[] {
  const { clause, sentence } = scene;
  const { at } = party;
  const spans: Span[] = [];
  if (at && isWithin(at, sentence) && !isWithin(at, clause)) {
    const colon = page.lower.slice(sentence.start, at.start).lastIndexOf(':') + 1;
    const mark = LIST_MARK.exec(scene.read(sentence))?.[0].length ?? 0;
    const start = sentence.start + Math.max(mark, at.end <= clause.start ? colon : 0);
    if (at.end <= clause.start) spans.push({ start, end: at.start }, restOfClause(at, scene));
    else spans.push({ start, end: clause.start }, { start: clause.end, end: at.start });
  }
  const said = prepared.says === null ? [] : wordsWithin(page.words[prepared.says] ?? [], sentence);
  const [first] = said;
  if (first && first.start >= clause.end) spans.push({ start: clause.end, end: first.start });
  return spans;
}

/** “Palantir’s chief executive, who …”: what follows the name in its own clause. */
function restOfClause({ end }: Span, { clause, read }: Scene): Span {
  const length = read({ start: end, end: clause.start }).search(PAUSE);
  return { start: end, end: length < 0 ? clause.start : end + length };
}

export function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}
