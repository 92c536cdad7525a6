import type { DatasetFile } from '../../data/validation/locate-records.ts';

const both = (text: string) => ({ en: text, 'zh-CN': text });
const entity = (id: string, alias: string) => ({
  id,
  category: 'models',
  name: both(id),
  summary: both(`the model ${id}`),
  aliases: { und: [alias] },
});

/** Fresh files of a valid dataset with two models, one claim and two sources. */
export function smallDataset() {
  return {
    'manifest.json': {
      id: 'small',
      version: '1.0.0',
      date: '2026-11-24',
      title: both('Small'),
      article: {
        title: 'An article',
        publisher: 'A paper',
        byline: 'A',
        date: '2025-08-01',
        aiWritten: true,
      },
    },
    'categories.json': [
      { id: 'models', name: both('Models'), singular: both('Model'), description: both('All models.') },
    ],
    'entities/models/r1.json': { ...entity('r1', 'R-1'), related: [{ entity: 'v3', as: 'base-model' }] },
    'entities/models/v3.json': entity('v3', 'V-3'),
    'claims/figures.json': [
      {
        id: 'cost',
        entities: ['r1'],
        label: both('Cost'),
        says: both('It cost 5.'),
        sections: ['Costs'],
        check: {
          verdict: 'imprecise',
          note: both('It cost 6.'),
          better: [{ value: { kind: 'quantity', unit: 'USD', amount: 6 }, sources: ['paper'] }],
          sources: ['paper'],
          checkedOn: '2026-11',
        },
        since: { note: both('Now 7.'), asOf: '2026', sources: ['news'] },
      },
    ],
    'comparisons.json': [
      {
        id: 'costs',
        title: both('Costs'),
        entities: ['r1'],
        bars: [
          {
            label: both('R1'),
            value: { kind: 'quantity', unit: 'USD', amount: 5 },
            role: 'article',
            entity: 'r1',
          },
          {
            label: both('V3'),
            value: { kind: 'quantity', unit: 'USD', amount: 6 },
            role: 'better',
            entity: 'v3',
          },
        ],
        sources: ['paper'],
      },
    ],
    'events.json': [
      {
        id: 'release',
        date: '2025-01-20',
        title: both('Release'),
        entities: ['r1'],
        contextFor: ['v3'],
        sources: ['news'],
      },
    ],
    'sources/all.json': [
      { id: 'paper', publisher: 'Publisher', title: 'Paper', url: 'https://example.org/paper' },
      { id: 'news', publisher: 'Daily', title: 'News', weak: true },
    ],
  };
}

export function toFiles(dataset: object): DatasetFile[] {
  return Object.entries(dataset).map(([path, value]) => ({ path, value }));
}
