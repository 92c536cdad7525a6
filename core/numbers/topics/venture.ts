import type { Topic } from './topic.ts';

const VENTURE =
  /venture(?!rs| (?:investors|capitalists|partners|firms))|\bvc\b|start-?ups? fund|private companies|风投|風投|风险投资|風險投資|创投|創投|ベンチャー|벤처|wagniskapital|risikokapital|capital-risque|capital[- ]riesgo|capital de risco|venture capital|венчур/u;
const AI = '\\bai\\b|artificial intelligence|人工智能|人工智慧|\\bia\\b|\\bki\\b|\\bии\\b';
const isAi = new RegExp(`${AI}|openai and`, 'gu');

/** Venture money, and what part of it goes to AI. */
export const ventureTopics: readonly Topic[] = [
  {
    measures: ['large-round-share'],
    dimensions: ['share'],
    parties: { ai: /companies/gu },
    subjects: ['ai-venture-funding'],
    says: VENTURE,
    own: /of all/u,
    isTimed: true,
    differs: false,
  },
  {
    measures: ['ai-venture-share'],
    dimensions: ['share'],
    parties: { ai: isAi },
    subjects: ['ai-venture-funding'],
    neutral: ['openai', 'ai-venture-funding'],
    says: VENTURE,
    not: /\b16\b|sixteen|seize|\d (?:ai )?compan|家(?:公司|不限|企业)|개 기업|deals an hour|limited partners|survey|voters|fees?\b|earned|fintech|biotech/u,
    isTimed: true,
    differs: true,
    isBare: true,
  },
  {
    measures: ['ai-venture-money'],
    dimensions: ['money'],
    parties: { ai: isAi },
    subjects: ['ai-venture-funding'],
    neutral: ['openai'],
    says: VENTURE,
    not: /or more|secondary|worldwide venture funding|fintech/u,
    narrower: [
      {
        value: ({ of }) => /16 AI/i.test(of),
        text: /\b16\b|sixteen|16家|16개|seize|sechzehn|dieciséis|dezesseis|sedici|шестнадцат|handful of/u,
      },
      { value: ({ of }) => /OpenAI and/i.test(of), text: /openai/u },
    ],
    isTimed: true,
    differs: false,
  },
  {
    measures: ['venture-money'],
    dimensions: ['money'],
    parties: { world: /world|global|全球|세계|private companies|16 companies|crunchbase/gu },
    subjects: ['ai-venture-funding'],
    says: VENTURE,
    not: /secondary/u,
    narrower: [{ value: ({ of }) => /16 firms/i.test(of), text: /16|sixteen/u }],
    isTimed: true,
    differs: false,
  },
  {
    measures: ['large-round-companies'],
    dimensions: ['count'],
    parties: {},
    assumed: '',
    subjects: ['ai-venture-funding'],
    says: /third of|三分之一|all sorts/u,
    own: /compan|firm|家|개|sociét|unternehm|empresas/u,
    isTimed: false,
    differs: false,
    isBare: true,
  },
];
