import { type Dataset, datasetSchema } from '../../data/schema/dataset-schema.ts';

const both = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** A small valid dataset: a maker, its model, one claim of each verdict. */
export function sampleDataset(version = '1.0.0', id = 'sample'): Dataset {
  const check = (verdict: string, sources = ['report']) => ({
    verdict,
    note: both(`why ${verdict}`, `理由 ${verdict}`),
    sources,
    checkedOn: '2026-11',
  });
  const claim = (claimId: string, entities: string[], verdict: string, more: object = {}) => ({
    id: claimId,
    entities,
    label: both(`label ${claimId}`, `标签 ${claimId}`),
    says: both(`says ${claimId}`, `原文 ${claimId}`),
    sections: ['Policy Catalysts'],
    check: check(verdict),
    ...more,
  });
  return datasetSchema.parse({
    manifest: {
      id,
      version,
      date: '2026-11-24',
      title: both('Sample', '样本'),
      article: {
        title: 'An article',
        publisher: 'A paper',
        byline: 'A byline',
        date: '2025-08-01',
        aiWritten: true,
      },
    },
    categories: [
      {
        id: 'models',
        name: both('Models', '模型'),
        singular: both('Model', '模型'),
        description: both('m', '模'),
      },
      {
        id: 'companies',
        name: both('Companies', '公司'),
        singular: both('Company', '公司'),
        description: both('c', '公'),
      },
    ],
    entities: [
      {
        id: 'maker',
        category: 'companies',
        name: both('Deep Maker', '深度公司'),
        summary: both('A laboratory.', '一家实验室。'),
        aliases: { und: ['DeepMaker'], 'zh-Hans': ['深度求索'] },
        related: [{ entity: 'model', as: 'product' }],
      },
      {
        id: 'model',
        category: 'models',
        name: both('R9', 'R9'),
        summary: both('A reasoning model.', '一种推理模型。'),
        aliases: { und: ['R9'] },
        related: [{ entity: 'maker', as: 'maker' }],
      },
    ],
    claims: [
      claim('fine', ['model'], 'corroborated'),
      claim('vague', ['model'], 'imprecise', {
        value: { kind: 'quantity', unit: 'USD', amount: 5_600_000 },
        check: {
          ...check('imprecise', ['mirror']),
          better: [{ value: { kind: 'quantity', unit: 'USD', amount: 294_000 }, sources: ['mirror'] }],
        },
        since: { note: both('later', '后来'), asOf: '2026-01', sources: ['later-report'] },
      }),
      claim('wrong', ['maker', 'model'], 'contradicted', { caution: both('It is wrong.', '有误。') }),
      claim('unknown', ['model'], 'not-found'),
    ],
    comparisons: [],
    events: [
      {
        id: 'second',
        date: '2025-03',
        title: both('second', '二'),
        entities: ['model'],
        sources: ['report'],
      },
      {
        id: 'first',
        date: '2024-12-11',
        title: both('first', '一'),
        entities: ['maker'],
        contextFor: ['model'],
        sources: ['report'],
      },
    ],
    sources: [
      {
        id: 'report',
        publisher: 'Publisher',
        title: 'Report',
        date: '2025',
        url: 'https://example.org/report',
      },
      { id: 'mirror', publisher: 'Mirror', title: 'Copy', weak: true },
      {
        id: 'later-report',
        publisher: 'Publisher',
        title: 'Later',
        date: '2026',
        url: 'https://example.org/later',
      },
    ],
  });
}
