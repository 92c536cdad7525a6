import { afterAll, beforeAll } from 'vitest';
import { CardMessage } from '../../../components/card/CardMessage.tsx';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import type { Card } from '../../../core/facts/card.ts';
import type { Locale } from '../../../core/locale.ts';
import type { FactlightDatabase } from '../../../data/database/database.ts';
import { createTranslate } from '../../../locales/translate.ts';
import { openBundledDatabase, readBundledCard } from '../samples/bundled-database.ts';
import { CARD_ACTIONS } from '../samples/sample-actions.ts';
import { sampleCards } from '../samples/sample-cards.ts';
import type { Circumstance } from '../surfaces/circumstances.ts';
import { type SurfaceCase, testSurface } from '../surfaces/test-surface.ts';
import { unfold } from '../surfaces/unfold.ts';

/** Time of reading in ms since 1970, long enough after the check for the facts to count as old. */
const LONG_AFTER = Date.UTC(2027, 10, 24);

/** Entities of the bundled dataset with long names, many claims, charts and timelines among them. */
const ENTITIES = [
  'deepseek',
  'deepseek-r1',
  'palantir',
  'nvidia',
  'alibaba-cloud',
  'ascend',
  'ai-plus-initiative',
  'ai-labeling-measures',
  'computing-power',
  'national-vc-guidance-fund',
  'ai-energy',
  'ai-venture-funding',
  'openai',
] as const;

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(() => database.delete());

const samples = Object.keys(sampleCards('en')) as (keyof ReturnType<typeof sampleCards>)[];

testSurface([
  ...samples.flatMap((id) => cardCases(`the sample card of ${id}`, (locale) => sampleCards(locale)[id])),
  ...ENTITIES.flatMap((id) =>
    cardCases(`the card of ${id}`, (locale) => readBundledCard(database, id, locale)),
  ),
  {
    name: 'the confirmation of a correction',
    show: ({ locale, theme }) => {
      const { name } = sampleCards(locale)['ai-labeling-measures'].entity;
      const text = createTranslate(locale)('confirmationRejected', { surface: name, name });
      return <CardMessage text={text} onUndo={() => {}} onClose={() => {}} locale={locale} theme={theme} />;
    },
  },
]);

/** The card as it opens, and with everything unfolded. */
function cardCases(name: string, read: (locale: Locale) => Card | Promise<Card>): SurfaceCase[] {
  const show = async (circumstance: Circumstance) => (
    <FullCard card={await read(circumstance.locale)} {...circumstance} />
  );
  return [
    { name, show, audit: false },
    { name: `${name}, unfolded,`, show, act: unfold },
  ];
}

/** A card with every control and long names wherever a name can be. */
function FullCard({ card, locale, theme }: { card: Card } & Pick<Circumstance, 'locale' | 'theme'>) {
  const { name } = card.entity;
  return (
    <EntityCard
      card={card}
      locale={locale}
      theme={theme}
      actions={CARD_ACTIONS}
      mention={{ surface: name, score: 0.9, why: [`alias "${name}"`] }}
      breadcrumbs={[{ name: 'Qwen2.5-Max' }, { name }]}
      now={LONG_AFTER}
      pinned
    />
  );
}
