import type { Measure, Observation, Unit } from '../schema/dataset-schema.ts';
import type { KnownIds } from './check-references.ts';
import type { Located, LocatedDataset } from './located.ts';

interface Vocabulary {
  readonly units: ReadonlyMap<string, Unit>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly observations: ReadonlyMap<string, Observation>;
  /** With those whose record is invalid. */
  readonly knownUnits: ReadonlySet<string>;
}

/** Values have units of their measure's dimension, and relations and charts fit together. */
export function checkValues(dataset: LocatedDataset, known: KnownIds): string[] {
  const vocabulary = {
    units: byId(dataset.units),
    measures: byId(dataset.measures),
    observations: byId(dataset.observations),
    knownUnits: known.units,
  };
  return [
    ...checkInverses(dataset),
    ...dataset.observations.flatMap((each) => checkObservation(each, vocabulary)),
    ...dataset.charts.flatMap(({ file, record }) =>
      checkChart(record.points, vocabulary).map((mistake) => `${file}: ${record.id} ${mistake}`),
    ),
  ];
}

function checkInverses({ relations }: LocatedDataset): string[] {
  const known = byId(relations);
  return relations.flatMap(({ file, record: { id, inverse } }) => {
    const back = known.get(inverse)?.inverse;
    if (back === undefined || back === id) return [];
    return [`${file}: ${id} has the inverse "${inverse}", whose inverse is "${back}": make them a pair`];
  });
}

function checkObservation({ file, record }: Located<Observation>, vocabulary: Vocabulary): string[] {
  const measure = vocabulary.measures.get(record.measure);
  const { value, equivalents, subject } = record;
  const ofMeasure = `of measure "${measure?.id}"`;
  const problems: string[] = [];
  if (measure && measure.subjects.length > 0 && !measure.subjects.includes(subject)) {
    problems.push(`is ${ofMeasure}, which is not measured of "${subject}": add it to the measure's subjects`);
  }
  if (measure && (measure.kind === 'date') !== (value.kind === 'date')) {
    const needed = measure.kind === 'date' ? 'date' : 'quantity';
    problems.push(`is ${ofMeasure}, whose values are of kind "${needed}": correct value or measure`);
  }
  for (const each of [value, ...equivalents.map((equivalent) => equivalent.value)]) {
    if (each.kind !== 'quantity') continue;
    const unit = vocabulary.units.get(each.unit);
    if (!vocabulary.knownUnits.has(each.unit)) {
      problems.push(`has unknown unit "${each.unit}": add it to units.json or correct the id`);
    } else if (unit && measure && measure.kind !== 'date' && measure.dimension !== unit.dimension) {
      problems.push(
        `is in ${unit.id} (${unit.dimension}), but measure "${measure.id}" has ${measure.dimension}: correct one of them`,
      );
    }
    if (typeof each.amount !== 'number' && each.amount[0] >= each.amount[1]) {
      problems.push(`has the range [${each.amount.join(', ')}]: write the lower end first`);
    }
  }
  return problems.map((problem) => `${file}: ${record.id} ${problem}`);
}

function checkChart(
  points: readonly { readonly observation: string }[],
  { observations }: Vocabulary,
): string[] {
  const shown = points.flatMap((point) => observations.get(point.observation) ?? []);
  const dates = shown.filter(({ value }) => value.kind === 'date');
  const units = new Set(shown.flatMap(({ value }) => (value.kind === 'quantity' ? value.unit : [])));
  return [
    ...dates.map(({ id }) => `draws the date "${id}": use observations with a quantity`),
    ...(units.size > 1
      ? [`mixes ${[...units].join(' and ')}: draw one unit, and give the rest in the note`]
      : []),
  ];
}

function byId<T extends { id: string }>(located: readonly Located<T>[]): ReadonlyMap<string, T> {
  return new Map(located.map(({ record }) => [record.id, record]));
}
