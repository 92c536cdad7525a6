import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Entity } from '../../../data/schema/dataset-schema.ts';
import { entitySchema } from '../../../data/schema/entity-schema.ts';
import { expandAliases } from '../../../data/schema/expand-alternatives.ts';
import { relationSchema } from '../../../data/schema/unit-schema.ts';

/** Read file by file, so that a mistake elsewhere in the dataset does not hide these results. */
const FOLDER = new URL('../../../data/china-ai/entities/', import.meta.url);
const entities = readdirSync(FOLDER).flatMap((category) =>
  readdirSync(new URL(`${category}/`, FOLDER)).map((file) =>
    entitySchema.parse(JSON.parse(readFileSync(new URL(`${category}/${file}`, FOLDER), 'utf8'))),
  ),
);

const IDS: Readonly<Record<string, readonly string[]>> = {
  companies: [
    ...['deepseek', 'alibaba', 'alibaba-cloud', 'tencent', 'huawei', 'biren', 'nvidia', 'palantir'],
    ...[
      'openai',
      'tsmc',
      'high-flyer',
      'cambricon',
      'bytedance',
      'moonshot-ai',
      'zhipu',
      'minimax',
      'ainvest',
    ],
  ],
  models: [
    ...['deepseek-r1', 'deepseek-v3', 'qwen', 'qwen2.5-max', 'hunyuan-large', 'gpt-4'],
    ...['doubao', 'kimi', 'ernie'],
  ],
  chips: ['ascend', 'br100', 'nvidia-h800', 'nvidia-h20', 'nvidia-h200'],
  software: [
    ...['mindspore', 'pytorch', 'github', 'hugging-face', 'modelscope', 'open-atom-foundation'],
    'cann',
  ],
  policy: [
    'ai-plus-initiative',
    'central-economic-work-conference',
    'ai-labeling-measures',
    'computing-vouchers',
    'us-export-controls',
    'tech-self-reliance',
  ],
  governance: [
    'global-ai-governance-action-plan',
    'global-ai-governance-initiative',
    'world-ai-cooperation-organization',
  ],
  infrastructure: [
    'eastern-data-western-computing',
    'national-integrated-computing-network',
    'computing-power',
    'ai-energy',
  ],
  capital: ['national-vc-guidance-fund', 'national-ai-fund', 'ai-valuation-multiples', 'ai-venture-funding'],
};

const RELATIONS = z
  .array(relationSchema)
  .parse(JSON.parse(readFileSync(new URL('../relations.json', FOLDER), 'utf8')));

function inverseOf(relation: string): string {
  return RELATIONS.find(({ id }) => id === relation)?.inverse ?? '';
}

test.each(Object.entries(IDS))('%s: the folder holds exactly the known entities', (category, ids) => {
  const found = entities.filter((each) => each.category === category).map((each) => each.id);
  expect(found.toSorted()).toEqual([...ids].sort());
});

test('summaries are in the language that they are listed under', () => {
  const han = /\p{Script=Han}/u;
  const wrong = entities.filter(
    ({ summary }) => !han.test(summary['zh-CN'] ?? '') || han.test(summary.en ?? ''),
  );
  expect(wrong.map((each) => each.id)).toEqual([]);
});

test('summaries fit on one line of a card', () => {
  const long = entities.filter(
    ({ summary }) => (summary.en ?? '').length > 150 || (summary['zh-CN'] ?? '').length > 70,
  );
  expect(long.map((each) => each.id)).toEqual([]);
});

test('every relation has its counterpart', () => {
  const oneSided = entities.flatMap((from) =>
    from.related
      .filter(({ entity, as }) => !relatesTo(entity, from.id, inverseOf(as)))
      .map(
        ({ entity, as }) =>
          `${from.id} has ${entity} as ${as}: add "${inverseOf(as)}" ${from.id} to ${entity}`,
      ),
  );
  expect(oneSided).toEqual([]);
});

test('models, chips and frameworks of known companies name their maker', () => {
  const makers = Object.fromEntries(
    entities.flatMap(({ id, related }) =>
      related.filter(({ as }) => as === 'maker').map(({ entity }) => [id, entity]),
    ),
  );
  expect(makers).toEqual({
    'deepseek-r1': 'deepseek',
    'deepseek-v3': 'deepseek',
    qwen: 'alibaba',
    'qwen2.5-max': 'alibaba',
    'hunyuan-large': 'tencent',
    ascend: 'huawei',
    br100: 'biren',
    mindspore: 'huawei',
    modelscope: 'alibaba',
    'gpt-4': 'openai',
    doubao: 'bytedance',
    kimi: 'moonshot-ai',
    'nvidia-h800': 'nvidia',
    'nvidia-h20': 'nvidia',
    'nvidia-h200': 'nvidia',
    cann: 'huawei',
  });
});

test('the displayed names of companies, models and chips are also aliases', () => {
  const unnamed = entities
    .filter(({ category }) => category === 'companies' || category === 'models' || category === 'chips')
    .filter(
      ({ name, aliases }) => !JSON.stringify(expandAliases(aliases)).includes(`"${ownNameOf(name.en)}"`),
    );
  expect(unnamed.map((each) => each.id)).toEqual([]);
});

test('official pages use https', () => {
  const insecure = entities.filter(({ page }) => page && !page.startsWith('https://'));
  expect(insecure.map((each) => each.id)).toEqual([]);
});

function relatesTo(from: string, to: string, as: string): boolean {
  const entity: Entity | undefined = entities.find((each) => each.id === from);
  return entity?.related.some((each) => each.entity === to && each.as === as) ?? false;
}

/** Without the maker, which a page names apart: "H20" of "Nvidia H20". */
function ownNameOf(name: string | undefined): string | undefined {
  return name?.replace(/^Nvidia (?=H\d)/, '');
}
