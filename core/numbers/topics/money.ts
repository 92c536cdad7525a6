import type { Topic } from './topic.ts';

const FUND =
  /guidance fund|state (?:vc |venture |venture-capital )?fund|venture capital (?:guidance )?fund|引导基金|引導基金|誘導基金|同基金|유도기금|国家基金|staatsfonds|fonds national|le fonds entier|fondo estatal|fondo statale|fundo estatal|государственн\p{L}+ фонд|state (?:money|funding|backing|capital)|政府资金|国资/gu;
/** Funds of cities and provinces have the same kind of name. */
const LOCAL_FUND =
  /(?:深圳|上海|杭州|合肥|北京|广东|廣東|浙江|江苏|江蘇|安徽|湖北|四川|[省市])[^，。,]{0,8}引[导導]基金|(?:shenzhen|shanghai|hangzhou|hefei|beijing city|municipal|provincial|guangdong|zhejiang|jiangsu|anhui)(?:'s)?(?: [\p{L}-]+){0,3} fund|(?:state|national) fund for (?!start|venture|young|early|ai\b|innov|tech)\p{L}+/gu;
/** Who gets the money: without one, a sum is the fund's own. */
const RECIPIENT = /deepseek|深度求索|딥시크|ディープシーク|g[ai]ven? it\b|给了它|給了它/u;
const NO_RECIPIENT = new RegExp(`^(?!.*(?:${RECIPIENT.source}))`, 'su');
const MODELS = {
  'deepseek-r1': /\br1\b(?!-0528|-zero|-distill)/gu,
  'deepseek-v3': /\b(?:deepseek-)?v3\b(?![.-]\d)/gu,
  'gpt-4': /\bgpt-4\b(?![.o\d])/gu,
  deepseek: /\bdeepseek(?:'s|'s)?\b|深度求索|딥시크|ディープシーク/gu,
};

/** Sums: training, state money, rounds, vouchers. */
export const moneyTopics: readonly Topic[] = [
  {
    measures: ['training-cost'],
    dimensions: ['money'],
    parties: MODELS,
    neutral: ['openai', 'nvidia', 'nvidia-h800'],
    says: /train|develop|開発|开发|研发|研發|개발|entwickl|développ|desarroll|desenvolv|svilupp|разработ|\bcost|spent|\bbill\b|\bbuil[dt]|spend|训练|訓練|学習|費用|费用|训|花|用了|훈련|학습|비용|kost|entraîn|coût|entren|cost[óo]|trein|custo|addestr|costat|обуч|стоил|slides|的账|帳單/u,
    saysOf: {
      deepseek:
        /train|develop|build|built|entraîn|entren|trein|addestr|обуч|训练|訓練|学習|開発|开发|研发|研發|훈련|학습|개발|entwickl|développ|desarroll|desenvolv/u,
    },
    not: /credits|earn|office|inference|serving|hir(?:e|ing)|(?:a|per) (?:month|day|year)|monthly|advert|market|lawsuit|推理|每月|\btokens?\b|server|cards|phone|price|charge|capital\b|stake|fund\b|valu|round|market|nasdaq|share price|house|salar|revenue|income|估值|融资|市值|assets/u,
    narrower: [
      {
        value: ({ subject }) => subject === 'deepseek-v3',
        text: /\bv3\b|final (?:training )?run|last run|technical report|最后一次|最終/u,
      },
      { value: ({ of }) => /from V3 to R1/i.test(of), text: /\br1\b/u },
      { value: ({ of }) => /together/i.test(of), text: /together|in all|combined|合计/u },
    ],
    isTimed: false,
    differs: true,
    isBare: true,
  },
  {
    measures: ['fund-size', 'state-funding'],
    dimensions: ['money'],
    parties: { '': LOCAL_FUND, fund: FUND },
    subjects: ['national-vc-guidance-fund', 'deepseek'],
    neutral: ['deepseek', 'nvidia', 'high-flyer', 'tencent'],
    says: /fund|fonds|fondo|fundo|фонд|基金|기금|펀드|ファンド|state/u,
    not: /\bfees?\b|earned|salar|backed \d|big fund|大基金|valu|each\b|one deal|single|euro|million\b|估值|单个|单笔|1件|outside round|first outside|founder|himself|rent|staff|for each of them/u,
    isTimed: false,
    differs: RECIPIENT,
    isBare: true,
    narrower: [
      { value: ({ subject }) => subject === 'deepseek', text: RECIPIENT },
      { value: ({ measure }) => measure === 'fund-size', text: NO_RECIPIENT },
      {
        value: ({ of }) => /state capital/i.test(of),
        text: /state capital|registered|注册|財政|财政|出资|出資/u,
      },
      { value: ({ subject }) => subject === 'national-ai-fund', text: /ai fund|人工智能.{0,6}基金/u },
    ],
  },
  {
    measures: ['target-valuation-cap'],
    dimensions: ['money'],
    parties: { fund: FUND },
    subjects: ['national-vc-guidance-fund'],
    neutral: ['deepseek'],
    says: /valued|valuation|估值|評価額|기업가치/u,
    not: /\bat a valuation|round/u,
    isTimed: false,
    differs: false,
  },
  {
    measures: ['deal-size-cap'],
    dimensions: ['money'],
    parties: { fund: FUND },
    subjects: ['national-vc-guidance-fund'],
    neutral: ['deepseek'],
    says: /\bdeals?\b|single investment|单笔|單筆|1件当たり|건당/u,
    own: /each|per|less|under|未満|不超过|以下|of /u,
    not: /valued|valuation|估值/u,
    isTimed: false,
    differs: true,
  },
  {
    measures: ['company-valuation'],
    dimensions: ['money'],
    parties: { deepseek: MODELS.deepseek },
    says: /valuation|valued at|估值|評価額|기업가치|bewert|valoris|valora|avalia|valuta|оцен/u,
    not: /fund may|no more than|not more/u,
    isTimed: false,
    differs: false,
  },
  {
    measures: ['funding-round'],
    dimensions: ['money'],
    parties: {
      deepseek: MODELS.deepseek,
      openai: /\bopenai\b/gu,
      'scale-ai': /\bscale ai\b/gu,
    },
    subjects: ['deepseek', 'openai', 'ai-venture-funding'],
    neutral: ['tencent', 'deepseek-r1', 'meta'],
    says: /\bround\b|stake in scale|融资|融資|ラウンド|라운드|runde|tour de table|ronda|rodada|раунд/u,
    saysOf: {
      openai:
        /round of (?:[$€¥\d]|us|about|some|over|more|nearly)|(?:funding|financing) round|raised|融资|融資|ラウンド|라운드|runde|tour|ronda|rodada/u,
    },
    not: /data cent|permits|valuation|himself|founder would|contract|loan|估值|\d billion (?:each|apiece)/u,
    narrower: [
      { value: ({ subject }) => subject === 'openai', text: /openai/u },
      { value: ({ of }) => /scale ai/i.test(of), text: /scale ai/u },
      { value: ({ of }) => /founder/i.test(of), text: /founder|liang/u },
      { value: ({ of }) => /tencent/i.test(of), text: /tencent|腾讯/u },
      { value: ({ of }) => /outside round/i.test(of), text: /deepseek|深度求索|딥시크/u },
    ],
    isTimed: false,
    differs: false,
  },
  {
    measures: ['outside-investors'],
    dimensions: ['count'],
    parties: { deepseek: MODELS.deepseek },
    says: /outside (?:shareholder|investor|backer)|外部投资|外部投資/u,
    isTimed: false,
    differs: false,
    isBare: true,
  },
  {
    measures: ['voucher-programme-size', 'voucher-rent-share'],
    dimensions: ['money', 'share'],
    parties: { shanghai: /shanghai|上海|상하이|xangai|шанха/gu },
    subjects: ['computing-vouchers'],
    neutral: ['computing-vouchers'],
    says: /comput\w* (?:power )?(?:voucher|subsid)|算力券|計算.{0,6}バウチャー|컴퓨팅 바우처|rechen\p{L}*gutschein|bons de calcul|vales de (?:cómputo|computación)|вычислительн\p{L}+ ваучер/u,
    not: /each (?:firm|company)|每家|chengdu|成都/u,
    isTimed: false,
    differs: true,
  },
];
