import type { Check, Dataset } from '../../data/schema/dataset-schema.ts';
import { cardOf } from './card-of.ts';
import { countCardWords } from './count-card-words.ts';

const LONGEST_CARDS = 5;

/** What a dataset holds and how well it is sourced, to read in a terminal. */
export function datasetStats(dataset: Dataset): string {
  const { manifest, documents, entities, measures, observations, claims, charts, events, sources } = dataset;
  const checks = claims.filter(({ stance }) => stance === 'fact').flatMap((claim) => claim.checks);
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const isFirmlySourced = (check: Check) =>
    check.sources.some((id) => kinds.get(id) === 'primary' || kinds.get(id) === 'official');
  const single = checks.filter((check) => check.sources.length === 1);
  return [
    `${manifest.id} ${manifest.version}, ${manifest.date}`,
    counts({ documents, entities, measures, observations, claims, charts, events, sources }),
    shares(
      'Verdicts',
      checks.map(({ verdict }) => verdict),
    ),
    shares(
      'Aspects',
      checks.flatMap(({ aspect }) => aspect ?? []),
    ),
    shares(
      'Kinds of sources',
      sources.map(({ kind }) => kind),
    ),
    section('Provenance', [
      share('verdicts with a primary or official source', checks.filter(isFirmlySourced), checks),
      share('verdicts with a single source', single, checks),
      share(
        'claims without an observation',
        claims.filter(({ observation }) => !observation),
        claims,
      ),
      share(
        'sources without a link',
        sources.filter(({ url }) => !url),
        sources,
      ),
      share(
        'sources without a date',
        sources.filter(({ date }) => !date),
        sources,
      ),
      share(
        'sources whose title is a description',
        sources.filter(({ described }) => described),
        sources,
      ),
      share(
        'weak sources',
        sources.filter(({ weak }) => weak),
        sources,
      ),
    ]),
    section('Longest cards, words before unfolding', cardLengths(dataset)),
  ].join('\n\n');
}

function cardLengths(dataset: Dataset): string[] {
  const lengths = dataset.entities.map((entity) => ({
    id: entity.id,
    words: countCardWords(cardOf(dataset, entity, 'en'), 'en'),
  }));
  return lengths
    .toSorted((a, b) => b.words - a.words)
    .slice(0, LONGEST_CARDS)
    .map(({ id, words }) => row(String(words), id));
}

function counts(sections: Readonly<Record<string, readonly unknown[]>>): string {
  return section(
    'Records',
    Object.entries(sections).map(([name, records]) => row(String(records.length), name)),
  );
}

function shares(title: string, values: readonly string[]): string {
  const rows = [...new Set(values)].map((value) => ({
    value,
    same: values.filter((each) => each === value),
  }));
  return section(
    title,
    rows
      .toSorted((a, b) => b.same.length - a.same.length)
      .map(({ value, same }) => share(value, same, values)),
  );
}

function share(what: string, part: readonly unknown[], whole: readonly unknown[]): string {
  const percent = whole.length === 0 ? 0 : (100 * part.length) / whole.length;
  return row(`${part.length}`, `${what} (${percent.toFixed(0)}%)`);
}

function section(title: string, rows: readonly string[]): string {
  return [title, ...rows].join('\n');
}

function row(figure: string, what: string): string {
  return `${figure.padStart(6)}  ${what}`;
}
