import { readerOf } from '../../../core/locale.ts';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { createFacts } from '../../../data/database/facts.ts';
import { readCard } from '../../../data/queries/cards.ts';
import { sampleDataset } from '../sample-dataset.ts';

interface Order {
  readonly name: string;
  readonly version: string;
}

/** What a background does when it starts: fills the database with many entities and reads a card. */
addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { name, version } = data;
  const facts = createFacts({
    bundled: { id: 'sample', version, load: async () => manyEntities(version) },
    places: [() => new FactlightDatabase(name)],
    onFailure: (what, error) => postMessage({ failure: `${what}: ${error}` }),
  });
  postMessage({ isStarting: true });
  const card = await facts.read((database) => readCard(database, 'model', readerOf('en')));
  postMessage({ version: card?.dataset.version, claims: card?.claims.length });
});

function manyEntities(version: string) {
  const dataset = sampleDataset(version);
  const [example] = dataset.entities;
  const more = Array.from({ length: 3000 }, (_, i) => ({ ...example, id: `e${i}` }));
  return { ...dataset, entities: [...dataset.entities, ...more] as typeof dataset.entities };
}
