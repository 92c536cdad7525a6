import type { CardChart } from '../../core/facts/card.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { localize } from '../../core/locale.ts';
import type { Chart, Observation } from '../schema/dataset-schema.ts';
import type { ClaimWriter } from './card-claims.ts';
import { periodOf, writeValueOf } from './write-observations.ts';

/** A chart with its values written out. Its sources are those of its observations. */
export function writeChart(chart: Chart, writer: ClaimWriter): CardChart {
  const { languages } = writer.reader;
  const points = chart.points.flatMap(({ observation: id, label, role }) => {
    const observation = writer.observations.get(id);
    return observation ? [{ observation, label, role }] : [];
  });
  return {
    id: chart.id,
    title: localize(chart.title, languages),
    kind: chart.kind,
    own: chart.entities[0] === writer.entity,
    points: points.map(({ observation, label, role }) => ({
      label: label ? localize(label, languages) : labelOf(observation, writer),
      value: writeValueOf(observation.value, writer),
      role,
      at: observation.period?.to ?? observation.asOf ?? observation.period?.from,
    })),
    note: chart.note && localize(chart.note, languages),
    sources: [...new Set(points.flatMap(({ observation }) => observation.sources))],
  };
}

/** Of what, and when: a label for a point that has none. */
function labelOf(observation: Observation, { names, reader }: ClaimWriter): string {
  const name = observation.of ?? names.get(observation.subject);
  const when =
    periodOf(observation, reader) ?? (observation.asOf && formatDate(observation.asOf, reader.locale));
  return joinParts([name && localize(name, reader.languages), when], reader.locale);
}
