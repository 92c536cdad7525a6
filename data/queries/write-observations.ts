import type { EntityId } from '../../core/entity.ts';
import type { CardObservation } from '../../core/facts/card.ts';
import type { FigureValue, WrittenValue } from '../../core/facts/figure.ts';
import { formatPeriod } from '../../core/facts/format-period.ts';
import { writeValue } from '../../core/facts/format-value.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { type LocalizedText, localize, pickLanguage, type Reader } from '../../core/locale.ts';
import type { Measure, Observation, Unit } from '../schema/dataset-schema.ts';

/** What the words beside a value depend on. */
export interface Vocabulary {
  readonly reader: Reader;
  readonly units: ReadonlyMap<string, Unit>;
  readonly measures: ReadonlyMap<string, Pick<Measure, 'label'>>;
  /** Names of the entities that observations are of. */
  readonly names: ReadonlyMap<EntityId, LocalizedText>;
}

/** What is said around a value already, so that it is not said again beside it. */
interface Surroundings {
  readonly subject: EntityId;
  readonly measure: string | undefined;
  /** A value beside which this one stands, with its words. */
  readonly beside?: Observation | undefined;
}

/** An observation with everything a reader must know beside its value, in words. */
export function writeObservation(
  observation: Observation,
  vocabulary: Vocabulary,
  surroundings: Surroundings,
): CardObservation {
  return {
    id: observation.id,
    value: writeValueOf(observation.value, vocabulary),
    equivalents: observation.equivalents.map(({ value }) => writeValueOf(value, vocabulary)),
    about: aboutOf(observation, vocabulary, surroundings) || undefined,
    asOf: observation.asOf,
    status: observation.status,
    sources: observation.sources,
  };
}

/** A value in both forms, with the words of its unit. */
export function writeValueOf(value: FigureValue, { reader, units }: Vocabulary): WrittenValue {
  const unit = value.kind === 'quantity' ? units.get(value.unit) : undefined;
  return writeValue(value, unit && pickLanguage(unit.names, reader.languages), reader.locale);
}

/** A measure in words. */
export function labelOfMeasure(id: string, { measures, reader }: Vocabulary): string {
  const measure = measures.get(id);
  return measure ? localize(measure.label, reader.languages) : '';
}

/** Of what, measured how, when and by whom: "Size of the fund, over 20 years, NDRC". */
function aboutOf(observation: Observation, vocabulary: Vocabulary, around: Surroundings): string {
  const { of, subject, measure, basis, provider } = observation;
  const { names, reader } = vocabulary;
  const text = (each: LocalizedText | undefined) => each && localize(each, reader.languages);
  const said = confirmedBy(observation, around);
  const name = names.get(subject);
  const isNamed = subject === around.subject || saysName(text(of), name);
  const parts = [
    measure !== around.measure && labelOfMeasure(measure, vocabulary),
    !isNamed && text(name),
    text(of),
    text(basis) !== text(said?.basis) && text(basis),
    periodOf(observation, reader) !== (said && periodOf(said, reader)) && periodOf(observation, reader),
    typeof provider === 'string' ? provider : text(provider),
  ];
  return joinParts(withoutRepeats(parts), reader.locale);
}

/** The value beside it, if it is the same: its basis and period hold for both. */
function confirmedBy({ id, value }: Observation, { beside }: Surroundings): Observation | undefined {
  if (!beside || beside.id === id) return undefined;
  return JSON.stringify(beside.value) === JSON.stringify(value) ? beside : undefined;
}

/** Whether a text has the name in any language: "Qwen3" says that it is about 通义千问. */
function saysName(text: string | undefined, name: LocalizedText | undefined): boolean {
  const said = text?.toLowerCase();
  return Object.values(name ?? {}).some((each) => said?.includes(each.toLowerCase()));
}

/** The period in words, by its own name or by its dates. */
export function periodOf({ period }: Pick<Observation, 'period'>, reader: Reader): string | undefined {
  if (!period) return undefined;
  return period.label ? localize(period.label, reader.languages) : formatPeriod(period, reader.locale);
}

/** Leaves out a part that an earlier one says: "DeepSeek-V3, final run of DeepSeek-V3" has the name once. */
function withoutRepeats(parts: readonly (string | undefined | false)[]): string[] {
  const present = parts.filter((part) => typeof part === 'string' && part !== '') as string[];
  return present.filter((part, index) => {
    const says = (other: string) => other.toLowerCase().includes(part.toLowerCase());
    return !present.some(
      (other, at) => at !== index && says(other) && (other.length > part.length || at < index),
    );
  });
}
