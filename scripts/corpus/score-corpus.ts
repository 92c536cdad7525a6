import type { Mention } from '../../core/mention.ts';
import { LABELLED_ENTITIES } from './labelled-entities.ts';
import type { CorpusCase, Label } from './read-corpus.ts';

/** Counts from which the figures are computed. */
interface Tally {
  found: number;
  missed: number;
  wrong: number;
  exact: number;
}

export interface Figures extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the found mentions whose span is the labelled one. */
  readonly exactSpans: number;
}

/** `missed`: labelled but not found. `wrong`: found but not labelled. `span`: found with a different span. */
interface CorpusError {
  readonly kind: 'missed' | 'wrong' | 'span';
  readonly case: string;
  readonly entity: string;
  readonly surface: string;
  /** The surrounding text, with the surface in 【】. */
  readonly sentence: string;
}

export interface Score {
  readonly overall: Figures;
  readonly byLanguage: Readonly<Record<string, Figures>>;
  readonly byEntity: Readonly<Record<string, Figures>>;
  readonly errors: readonly CorpusError[];
}

const LABELLED: ReadonlySet<string> = new Set(LABELLED_ENTITIES);

/**
 * Scores a detector: a mention matches a label of the same entity that it overlaps, one to one. Optional labels
 * neither help nor hurt, nor do mentions of an entity that the corpus is not labelled for.
 */
export function scoreCorpus(
  cases: readonly CorpusCase[],
  detect: (text: string) => readonly Mention[],
): Score {
  const overall = emptyTally();
  const byLanguage = new Map<string, Tally>();
  const byEntity = new Map<string, Tally>();
  const errors: CorpusError[] = [];
  for (const each of cases) {
    const count = (kind: keyof Tally, entity: string) => {
      overall[kind]++;
      tallyOf(byLanguage, each.language)[kind]++;
      tallyOf(byEntity, entity)[kind]++;
    };
    const report = (kind: CorpusError['kind'], entity: string, start: number, end: number) =>
      errors.push({ kind, case: each.id, entity, ...quote(each.text, start, end) });
    const open = new Set(each.labels);
    const mentions = detect(each.text).filter((mention) => each.knowsAll || LABELLED.has(mention.entity));
    for (const mention of mentions) {
      const label = bestLabel(open, mention);
      if (!label) {
        count('wrong', mention.entity);
        report('wrong', mention.entity, mention.start, mention.end);
        continue;
      }
      open.delete(label);
      if (label.optional) continue;
      count('found', label.entity);
      if (isSameSpan(each.text, mention, label)) count('exact', label.entity);
      else report('span', label.entity, mention.start, mention.end);
    }
    for (const label of open) {
      if (label.optional) continue;
      count('missed', label.entity);
      report('missed', label.entity, label.start, label.end);
    }
  }
  return {
    overall: figuresOf(overall),
    byLanguage: figures(byLanguage),
    byEntity: figures(byEntity),
    errors,
  };
}

/** Prefers a required label to an optional one, or one mention could count as both found and missed. */
function bestLabel(open: ReadonlySet<Label>, mention: Mention): Label | undefined {
  const fitting = [...open].filter(
    (label) => label.entity === mention.entity && label.start < mention.end && mention.start < label.end,
  );
  return fitting.find((label) => !label.optional) ?? fitting[0];
}

/** Words at the edge of a span that may or may not belong to it: articles, countries, endings, quotes. */
const LEAD =
  /^(?:the|an?|die|der|das|den|dem|les?|la|l'|el|los|las|il|gli|os?|us|u\.s\.|uk|american|america's|washington's|china's|chinese|chinas|beijing's|我国|我國|中国|中國|全国|全國|美国|美國|米国の?|米|美|対中|对华|對華|중국의?|미국의?|대중|["“”'‘’«»「『《“])\s*/iu;
const TRAIL =
  /(?:\s*(?:'s|’s|'|’|s|(?:'|’)\p{L}{1,5}|:\p{L}{1,4}|in china|der usa|estadounidenses|[은는이가을를의에와과로도]|["“”'‘’«»」』》”]))$/iu;

function isSameSpan(text: string, mention: Mention, label: Label): boolean {
  return mention.start === label.start && mention.end === label.end
    ? true
    : core(text.slice(mention.start, mention.end)) === core(text.slice(label.start, label.end)) ||
        isInflected(text, mention, label);
}

/** Whether one span is the other plus a case ending. */
function isInflected(text: string, mention: Mention, label: Label): boolean {
  if (mention.start !== label.start) return false;
  const [from, to] = [Math.min(mention.end, label.end), Math.max(mention.end, label.end)];
  return /^\p{L}{1,3}$/u.test(text.slice(from, to)) && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '');
}

function core(surface: string): string {
  let left = surface.trim().replaceAll('’', "'");
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(LEAD, '').replace(TRAIL, '');
  }
  return left;
}

function emptyTally(): Tally {
  return { found: 0, missed: 0, wrong: 0, exact: 0 };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? emptyTally();
  tallies.set(key, tally);
  return tally;
}

function figures(tallies: ReadonlyMap<string, Tally>): Record<string, Figures> {
  return Object.fromEntries([...tallies].sort().map(([key, tally]) => [key, figuresOf(tally)]));
}

function figuresOf(tally: Tally): Figures {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const precision = share(tally.found, tally.found + tally.wrong);
  const recall = share(tally.found, tally.found + tally.missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...tally, precision, recall, f1, exactSpans: share(tally.exact, tally.found) };
}

function quote(text: string, start: number, end: number): { surface: string; sentence: string } {
  const surface = text.slice(start, end);
  const sentence = `${text.slice(Math.max(0, start - 60), start)}【${surface}】${text.slice(end, end + 60)}`;
  return { surface, sentence: sentence.replace(/\s+/g, ' ') };
}
