import type { DatasetFile } from '../../data/validation/locate-records.ts';

const both = (text: string) => ({ en: text, 'zh-CN': text });
const entity = (id: string, alias: string) => ({
  id,
  category: 'models',
  name: both(id),
  summary: both(`the model ${id}`),
  aliases: { und: [alias] },
});

const quantity = (amount: number, unit: string) => ({ kind: 'quantity', unit, amount });
const cost = (id: string, subject: string, amount: number) => ({
  id,
  measure: 'cost',
  subject,
  value: quantity(amount, 'USD'),
  status: 'actual',
});
const unit = (id: string, dimension: string, written: string) => ({
  id,
  dimension,
  names: { en: { written }, 'zh-CN': { written } },
});
const read = (kind: string) => ({ kind, retrieved: '2026-11' });

/** Fresh files of a valid dataset with two models, one claim judged for each of them, a chart and two sources. */
export function smallDataset() {
  return {
    'manifest.json': {
      id: 'small',
      version: '1.0.0',
      format: 2,
      date: '2026-11-24',
      title: both('Small'),
      languages: ['en', 'zh-CN'],
    },
    'documents.json': [
      { id: 'article', title: 'An article', publisher: 'A paper', date: '2025-08-01', language: 'en' },
    ],
    'units.json': [unit('USD', 'money', '$#'), unit('percent', 'share', '#%'), unit('GBP', 'money', '£#')],
    'relations.json': [
      { id: 'base-model', inverse: 'derived', names: both('base model') },
      { id: 'derived', inverse: 'base-model', names: both('built on it') },
    ],
    'measures.json': [
      { id: 'cost', label: both('Cost'), dimension: 'money', kind: 'level', cues: { en: ['cost*'] } },
      { id: 'share', label: both('Share'), dimension: 'share', kind: 'share' },
      { id: 'released', label: both('Released'), dimension: 'date', kind: 'date' },
    ],
    'observations/costs.json': [
      { ...cost('article-cost', 'r1', 5), status: 'reported', document: 'article' },
      { ...cost('r1-cost', 'r1', 6), sources: ['paper'] },
      { ...cost('v3-cost', 'v3', 7), sources: ['news'] },
      { ...cost('r1-share', 'r1', 7), measure: 'share', value: quantity(7, 'percent'), sources: ['news'] },
    ],
    'categories.json': [
      { id: 'models', name: both('Models'), singular: both('Model'), description: both('All models.') },
    ],
    'entities/models/r1.json': { ...entity('r1', 'R-1'), related: [{ entity: 'v3', as: 'base-model' }] },
    'entities/models/v3.json': entity('v3', 'V-3'),
    'claims/figures.json': [
      {
        id: 'cost',
        document: 'article',
        sections: ['Costs'],
        entities: ['r1', 'v3'],
        label: both('Cost'),
        says: both('It cost 5.'),
        observation: 'article-cost',
        checks: [
          {
            verdict: 'imprecise',
            aspect: 'value',
            headline: both('It cost 6.'),
            replacement: 'r1-cost',
            better: ['v3-cost'],
            sources: ['paper'],
            checkedOn: '2026-11',
            by: 'Factlight',
          },
          {
            subject: 'v3',
            verdict: 'corroborated',
            sources: ['paper'],
            checkedOn: '2026-11',
            by: 'Factlight',
          },
        ],
        since: { note: both('Now 7.'), asOf: '2026', observations: ['v3-cost'], sources: ['news'] },
      },
    ],
    'charts.json': [
      {
        id: 'costs',
        title: both('Costs'),
        entities: ['r1'],
        kind: 'bars',
        points: [
          { observation: 'article-cost', role: 'article' },
          { observation: 'v3-cost', label: both('V3'), role: 'better' },
        ],
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
      {
        id: 'paper',
        publisher: 'Publisher',
        title: 'Paper',
        url: 'https://example.org/paper',
        ...read('press'),
      },
      { id: 'news', publisher: 'Daily', title: 'News', weak: true, ...read('secondary') },
    ],
  };
}

export function toFiles(dataset: object): DatasetFile[] {
  return Object.entries(dataset).map(([path, value]) => ({ path, value }));
}
