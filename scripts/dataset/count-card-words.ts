import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import { splitNote } from '../../core/cards/split-note.ts';
import type { Card, CardClaim, CardObservation } from '../../core/facts/card.ts';
import type { Locale } from '../../core/locale.ts';

/** Words of facts that a card shows before anything is unfolded; words of the interface are not counted. */
export function countCardWords(card: Card, locale: Locale): number {
  const { lead, claims, facts, charts, events, related, entity } = card;
  const figures = claims.filter((claim) => claim.observation && claim !== lead?.claim);
  const first = lead?.claim?.observation ? [lead.claim] : [];
  const shownFigures = [...first, ...figures].slice(0, SHOWN_AT_FIRST.figures);
  const statements = claims.filter((claim) => !claim.observation).slice(0, SHOWN_AT_FIRST.statements);
  const chart = charts.find((each) => each.own);
  const texts = [
    entity.name,
    entity.otherName,
    entity.summary,
    ...card.cautions.map((caution) => caution.text),
    ...(lead?.observation ? observationTexts([{ ...lead.observation }]) : []),
    ...shownFigures.flatMap((claim, index) => claimTexts(claim, index === 0, locale)),
    ...statements.flatMap((claim) => [claim.says, ...claimTexts(claim, false, locale)]),
    ...observationTexts(facts.slice(0, SHOWN_AT_FIRST.observations)),
    ...(chart
      ? [chart.title, chart.note, ...chart.points.flatMap((each) => [each.label, each.value.written])]
      : []),
    ...events.slice(-SHOWN_AT_FIRST.events).map((event) => event.title),
    ...related.slice(0, SHOWN_AT_FIRST.related).flatMap((each) => [each.name, each.relation]),
  ];
  return texts.reduce((sum, text) => sum + countWords(text ?? ''), 0);
}

function claimTexts({ label, observation, check }: CardClaim, first: boolean, locale: Locale) {
  const values = check.headline && !first ? [] : check.better.slice(0, SHOWN_AT_FIRST.observations);
  return [
    label,
    check.headline,
    splitNote(check.note ?? '', check.headline !== undefined, locale).first,
    ...observationTexts([observation, check.replacement, ...values].filter((each) => each !== undefined)),
  ];
}

function observationTexts(observations: readonly (CardObservation & { readonly label?: string })[]) {
  return observations.flatMap(({ label, value, about }) => [label, value.written, about]);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
}
