import type { NumberLink } from '../../core/numbers/number-link.ts';
import type { NumberTable, Relation } from '../../core/numbers/number-table.ts';
import type { CorpusCase, Label } from './read-corpus.ts';

/** Counts from which the figures are computed. */
interface Tally {
  found: number;
  missed: number;
  wrong: number;
  exact: number;
  relation: number;
}

export interface NumberFigures extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly relationAccuracy: number;
  readonly exactSpans: number;
}

interface NumberError {
  readonly kind: 'missed' | 'wrong' | 'relation' | 'alarm';
  readonly case: string;
  readonly claim: string;
  readonly sentence: string;
}

export interface NumberScore {
  readonly overall: NumberFigures;
  readonly alarms: { readonly right: number; readonly false: number; readonly precision: number };
  readonly byLanguage: Readonly<Record<string, NumberFigures>>;
  readonly byClaim: Readonly<Record<string, NumberFigures>>;
  readonly errors: readonly NumberError[];
}

const QUOTE_CHARS = 70;

/** Scores links by the rules of tests/corpus/NUMBERS.md: found is overlap and same claim. */
export function scoreNumbers(
  cases: readonly CorpusCase[],
  link: (each: CorpusCase) => readonly NumberLink[],
  { claims }: NumberTable,
): NumberScore {
  const tallies = {
    overall: new Map<string, Tally>(),
    language: new Map<string, Tally>(),
    claim: new Map<string, Tally>(),
  };
  const errors: NumberError[] = [];
  const alarms = { right: 0, false: 0 };
  const isWarning = (claim: string, relation: string) =>
    relation === 'article' && ['contradicted', 'imprecise'].includes(claims[claim]?.verdict ?? '');
  for (const each of cases) {
    const open = new Set(each.labels);
    const count = (kind: keyof Tally, claim: string) => {
      add(tallies.overall, 'overall', kind);
      add(tallies.language, each.language, kind);
      add(tallies.claim, claim, kind);
    };
    const report = (kind: NumberError['kind'], claim: string, span: { start: number; end: number }) =>
      errors.push({ kind, case: each.id, claim, sentence: quote(each.text, span) });
    for (const found of link(each)) {
      const label = labelOf(open, found);
      const [claim = '', relation = ''] = label?.entity.split(':') ?? [];
      if (isWarning(found.claim, found.relation)) {
        const isRight = label !== undefined && isWarning(claim, relation);
        alarms[isRight ? 'right' : 'false']++;
        if (!isRight) report('alarm', found.claim, found);
      }
      if (!label) {
        count('wrong', found.claim);
        report('wrong', `${found.claim}:${found.relation}`, found);
        continue;
      }
      open.delete(label);
      const isSame = relation === (found.relation satisfies Relation);
      if (!isSame) report('relation', `${label.entity}, not ${found.relation}`, found);
      if (label.optional) continue;
      count('found', claim);
      if (isSame) count('relation', claim);
      if (found.start === label.start && found.end === label.end) count('exact', claim);
    }
    for (const label of open) {
      if (label.optional) continue;
      count('missed', label.entity.split(':')[0] ?? '');
      report('missed', label.entity, label);
    }
  }
  const [overall = figuresOf(empty())] = Object.values(figures(tallies.overall));
  return {
    overall,
    alarms: { ...alarms, precision: share(alarms.right, alarms.right + alarms.false) },
    byLanguage: figures(tallies.language),
    byClaim: figures(tallies.claim),
    errors,
  };
}

function labelOf(open: ReadonlySet<Label>, found: NumberLink): Label | undefined {
  return [...open].find(
    ({ start, end, entity }) =>
      start < found.end && found.start < end && entity.split(':')[0] === found.claim,
  );
}

function empty(): Tally {
  return { found: 0, missed: 0, wrong: 0, exact: 0, relation: 0 };
}

function add(tallies: Map<string, Tally>, key: string, kind: keyof Tally): void {
  const tally = tallies.get(key) ?? empty();
  tallies.set(key, tally);
  tally[kind]++;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function figuresOf(tally: Tally): NumberFigures {
  const precision = share(tally.found, tally.found + tally.wrong);
  const recall = share(tally.found, tally.found + tally.missed);
  return {
    ...tally,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    relationAccuracy: share(tally.relation, tally.found),
    exactSpans: share(tally.exact, tally.found),
  };
}

function figures(tallies: ReadonlyMap<string, Tally>): Record<string, NumberFigures> {
  return Object.fromEntries([...tallies].sort().map(([key, tally]) => [key, figuresOf(tally)]));
}

function quote(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - QUOTE_CHARS), start);
  return `${before}【${text.slice(start, end)}】${text.slice(end, end + QUOTE_CHARS)}`.replace(/\s+/g, ' ');
}
