import { type Dataset, datasetSchema } from '../../data/schema/dataset-schema.ts';
import { SAMPLE_UNITS } from '../sample-units.ts';

const read = (kind: string) => ({ kind, retrieved: '2026-11' });
const quantity = (amount: number, unit: string) => ({ kind: 'quantity', unit, amount });
const observation = (id: string, measure: string, subject: string, value: object, more: object) => ({
  id,
  measure,
  subject,
  value,
  status: 'actual',
  ...more,
});
const both = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** A small valid dataset: a maker, its model, one claim of each verdict, one of them a figure with a wrong value. */
export function sampleDataset(version = '1.0.0', id = 'sample'): Dataset {
  const check = (verdict: string, sources = ['report']) => ({
    verdict,
    note: both(`why ${verdict}`, `理由 ${verdict}`),
    sources,
    checkedOn: '2026-11',
    by: 'Factlight',
  });
  const claim = (claimId: string, entities: string[], verdict: string, more: object = {}) => ({
    id: claimId,
    entities,
    label: both(`label ${claimId}`, `标签 ${claimId}`),
    says: both(`says ${claimId}`, `原文 ${claimId}`),
    document: 'article',
    sections: ['Policy Catalysts'],
    checks: [check(verdict)],
    ...more,
  });
  return datasetSchema.parse({
    manifest: {
      id,
      version,
      format: 2,
      date: '2026-11-24',
      title: both('Sample', '样本'),
      languages: ['en', 'zh-CN'],
    },
    documents: [
      {
        id: 'article',
        title: 'An article',
        publisher: 'A paper',
        date: '2025-08-01',
        language: 'en',
        aiWritten: true,
      },
    ],
    units: SAMPLE_UNITS,
    relations: [
      { id: 'maker', inverse: 'product', names: both('maker', '开发者') },
      { id: 'product', inverse: 'maker', names: both('product', '产品') },
    ],
    measures: [
      { id: 'cost', label: both('Training cost', '训练成本'), dimension: 'money', kind: 'level' },
      { id: 'power', label: both('Capacity added', '新增装机'), dimension: 'power', kind: 'level' },
    ],
    observations: [
      observation('article-cost', 'cost', 'model', quantity(5_600_000, 'USD'), { document: 'article' }),
      observation('right-cost', 'cost', 'model', quantity(294_000, 'USD'), { sources: ['mirror'] }),
      observation('maker-power', 'power', 'maker', quantity(429, 'GW'), {
        of: both('its grid', '其电网'),
        period: { from: '2024', to: '2024' },
        sources: ['report'],
      }),
    ],
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
      claim('vague', ['model', 'maker'], 'imprecise', {
        weight: 90,
        observation: 'article-cost',
        checks: [
          {
            ...check('imprecise', ['mirror']),
            aspect: 'value',
            headline: both('It cost less.', '费用更低。'),
            replacement: 'right-cost',
          },
          { ...check('corroborated'), subject: 'maker' },
        ],
        since: { note: both('later', '后来'), asOf: '2026-01', sources: ['later-report'] },
      }),
      claim('wrong', ['maker', 'model'], 'contradicted', {
        weight: 70,
        caution: both('It is wrong.', '有误。'),
        checks: [{ ...check('contradicted'), aspect: 'subject' }],
      }),
      claim('unknown', ['model'], 'not-found'),
    ],
    charts: [],
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
        ...read('primary'),
      },
      { id: 'mirror', publisher: 'Mirror', title: 'Copy', described: true, weak: true, ...read('secondary') },
      {
        id: 'later-report',
        publisher: 'Publisher',
        title: 'Later',
        date: '2026',
        url: 'https://example.org/later',
        ...read('press'),
      },
    ],
  });
}
