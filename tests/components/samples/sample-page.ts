import type { PageCondition } from '../../../components/popup/page-condition.ts';
import type {
  DatasetOverview,
  FramedNumber,
  PageCaution,
  PageSummary,
  SearchHit,
} from '../../../core/facts/page-summary.ts';

function caution(claim: string, entityName: string, verdict: PageCaution['verdict']): PageCaution {
  const entity = entityName.toLowerCase();
  return { claim, entity, entityName, label: claim, verdict, text: `${entityName}: check the ${claim}.` };
}

const SENTENCE = 'It is said that R1 was trained for $5.6 million, which is not quite so.';
const start = SENTENCE.indexOf('$');

const NUMBER: FramedNumber = {
  id: 3,
  frameId: 0,
  entity: 'deepseek-r1',
  claim: 'r1-training-cost',
  relation: 'article',
  tone: 'warned',
  value: '5600000 USD',
  quote: { sentence: SENTENCE, start, end: start + '$5.6 million'.length },
};

/** The summary of a page, as the background sends it. */
export const SAMPLE_PAGE: PageSummary = {
  mentions: 14,
  categories: [
    {
      id: 'companies',
      name: 'Companies',
      entities: [
        {
          id: 'deepseek',
          name: 'DeepSeek',
          summary: 'Hangzhou AI lab.',
          count: 9,
          verdicts: { corroborated: 1, imprecise: 0, contradicted: 2, 'not-found': 0 },
        },
        {
          id: 'tencent',
          name: 'Tencent',
          summary: 'Shenzhen internet company.',
          count: 4,
          verdicts: { corroborated: 3, imprecise: 0, contradicted: 0, 'not-found': 0 },
        },
      ],
    },
    {
      id: 'software',
      name: 'Software and platforms',
      entities: [
        {
          id: 'github',
          name: 'GitHub',
          summary: 'Code-hosting platform.',
          count: 1,
          verdicts: { corroborated: 0, imprecise: 0, contradicted: 0, 'not-found': 0 },
        },
      ],
    },
  ],
  cautions: [
    caution('state funding', 'DeepSeek', 'contradicted'),
    caution('revenue', 'DeepSeek', 'contradicted'),
    caution('licence', 'Tencent', 'contradicted'),
    caution('context', 'Tencent', 'imprecise'),
    caution('size', 'Tencent', 'imprecise'),
  ],
  numbers: {
    rows: [
      {
        number: NUMBER,
        places: [NUMBER],
        name: 'DeepSeek-R1',
        label: 'Training cost',
        verdict: 'imprecise',
        off: 'aspectSubject',
      },
    ],
    unchecked: 4,
  },
};

/** The summary of a page without names. */
export const EMPTY_PAGE: PageSummary = {
  mentions: 0,
  categories: [],
  cautions: [],
  numbers: { rows: [], unchecked: 0 },
};

/** Every state of the popup, by what the reader meets. */
export function pageConditions(summary: PageSummary): Readonly<Record<string, PageCondition>> {
  return {
    'a page with names': { kind: 'ready', summary },
    'a page without names': { kind: 'ready', summary: EMPTY_PAGE },
    'paused for its cost': { kind: 'paused', costMs: 1640, budgetMs: 1600, summary },
    'off on this site': { kind: 'site-off' },
    'off everywhere': { kind: 'off' },
    snoozed: { kind: 'snoozed', until: Date.UTC(2026, 0, 1, 14, 30) },
    'a page closed to extensions': { kind: 'unreadable' },
    'a page that the browser withholds': { kind: 'withheld' },
    'a background that fails': { kind: 'failed' },
    loading: { kind: 'loading' },
  };
}

export const SAMPLE_HITS: readonly SearchHit[] = [
  {
    entity: 'huawei',
    name: 'Huawei',
    category: 'companies',
    summary: 'Shenzhen telecoms company.',
    isNamed: false,
  },
  { entity: 'ascend', name: 'Ascend', category: 'chips', summary: 'Huawei’s AI processors.', isNamed: false },
];

export const SAMPLE_DATASET: DatasetOverview = {
  id: 'china-ai',
  title: 'China’s AI, checked',
  version: '1.2.0',
  date: '2026-11-24',
  documents: [
    {
      id: 'article',
      title: 'China’s AI Ecosystem',
      publisher: 'AInvest',
      date: '2025-08-01',
      aiWritten: true,
    },
  ],
  categories: [
    {
      id: 'companies',
      name: 'Companies',
      description: 'Makers of models and chips.',
      entityCount: 8,
      examples: ['DeepSeek', 'Huawei'],
    },
    {
      id: 'policy',
      name: 'Policy',
      description: 'Rules and programmes.',
      entityCount: 1,
      examples: ['AI+ Initiative'],
    },
  ],
  claimCount: 45,
  sources: [
    {
      publisher: 'Shine',
      title: 'Work report',
      date: '2024-03-05',
      url: 'https://example.org/',
      weak: false,
    },
    { publisher: 'A mirror', title: 'Copy', weak: true },
  ],
};
