import { checkFor } from '../../core/cards/choose-check.ts';
import { sortByWeight } from '../../core/cards/first-screen.ts';
import type { Card } from '../../core/facts/card.ts';
import { foreignLanguage, localize, otherNameLocale, type Reader } from '../../core/locale.ts';
import type { Category, Entity } from '../schema/dataset-schema.ts';
import { writeChart } from './card-charts.ts';
import { type ClaimWriter, writeClaim } from './card-claims.ts';
import { citedSources, documentsOf, writeEvent, writeRelated } from './card-context.ts';
import { findFacts, findLead, writeCautions } from './card-first-screen.ts';
import type { CardRows } from './card-rows.ts';

/** The card, with every decision about its first screen made. */
export function buildCard(rows: CardRows, reader: Reader): Card {
  const { entity, dataset, category } = rows;
  const writer = createWriter(rows, reader);
  const sorted = sortByWeight(rows.claims, entity.id);
  const claims = sorted.flatMap((claim) => {
    const check = checkFor(claim.checks, entity.id);
    return check ? [writeClaim(claim, check, writer)] : [];
  });
  const charts = rows.charts.map((chart) => writeChart(chart, writer));
  const lead = findLead(sorted, claims, rows, writer);
  const facts = findFacts(rows, writer, lead);
  const events = rows.events.map((event) => writeEvent(event, entity.id, reader));
  const shown = { claims, charts, facts, events, lead };
  const language = foreignLanguage(reader, dataset.languages);
  return {
    ...(language !== undefined && { language }),
    entity: writeEntity(entity, category, reader),
    ...writeCautions(sorted, rows, reader),
    ...shown,
    related: writeRelated(rows, reader),
    sources: citedSources(shown, rows.sources),
    documents: documentsOf(claims, rows.documents),
    dataset: { id: dataset.id, version: dataset.version, checkedOn: lastChecked(claims, dataset.date) },
  };
}

function createWriter(rows: CardRows, reader: Reader): ClaimWriter {
  return {
    entity: rows.entity.id,
    reader,
    observations: rows.observations,
    documents: rows.documents,
    measures: rows.measures,
    units: new Map(rows.dataset.units.map((unit) => [unit.id, unit])),
    names: new Map([...rows.entities.values()].map(({ id, name }) => [id, name])),
  };
}

function writeEntity(entity: Entity, category: Category, reader: Reader): Card['entity'] {
  const { locale, languages } = reader;
  const name = localize(entity.name, languages);
  const otherName = entity.name[otherNameLocale(locale)];
  return {
    id: entity.id,
    name,
    ...(otherName && otherName !== name && { otherName }),
    category: {
      id: category.id,
      language: foreignLanguage(reader, Object.keys(category.singular)),
      name: localize(category.singular, languages),
    },
    summary: localize(entity.summary, languages),
    page: entity.page,
  };
}

function lastChecked(claims: Card['claims'], datasetDate: string): string {
  const dates = claims.map((claim) => claim.check.checkedOn).sort();
  return dates.at(-1) ?? datasetDate;
}
