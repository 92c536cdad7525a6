/** The entities that the corpora are labelled for, as tests/corpus/GUIDELINES.md lists them. */
export const LABELLED_ENTITIES: readonly string[] = [
  ...['deepseek', 'alibaba', 'alibaba-cloud', 'tencent', 'huawei', 'biren', 'nvidia', 'palantir'],
  ...['deepseek-r1', 'deepseek-v3', 'qwen', 'qwen2.5-max', 'hunyuan-large', 'gpt-4'],
  ...['ascend', 'br100'],
  ...['mindspore', 'pytorch', 'github', 'hugging-face', 'modelscope', 'open-atom-foundation'],
  ...['ai-plus-initiative', 'central-economic-work-conference', 'ai-labeling-measures'],
  ...['computing-vouchers', 'us-export-controls', 'tech-self-reliance'],
  ...['global-ai-governance-action-plan', 'global-ai-governance-initiative'],
  ...['world-ai-cooperation-organization'],
  ...['eastern-data-western-computing', 'national-integrated-computing-network'],
  ...['computing-power', 'ai-energy'],
  ...['national-vc-guidance-fund', 'ai-valuation-multiples', 'ai-venture-funding'],
];
