import type { Topic } from './topic.ts';

const ALIBABA_CLOUD =
  /\b(?:alibaba|aliyun)\S*\s(?:cloud|ai cloud)(?: intelligence)?(?: group| unit| arm| division| business)?|(?:cloud|nube|nuvem|облак\p{L}*)[^.!?]{0,25}\balibaba\b|\bcloud (?:arm|unit|division|number|business|intelligence(?: group)?)\b|\balibaba\b[^.!?。;；]{0,80}\bcloud\b|阿里云|阿里雲|アリババ(?:の)?クラウド|알리바바 클라우드|\bai products\b|\bki-produkten\b|\bthe (?:cloud )?unit\b/gu;
const ALIBABA = { parties: { 'alibaba-cloud': ALIBABA_CLOUD }, neutral: ['alibaba'] } as const;

/** What companies report: growth, runs of quarters, revenue, multiples of it. */
export const companyTopics: readonly Topic[] = [
  {
    ...ALIBABA,
    measures: ['ai-growth-run'],
    dimensions: ['time', 'count'],
    says: /triple|three-digit|tripl|dreistellig|três dígitos|tres dígitos|trois chiffres|tre cifre|三位数|三位數|3桁|三桁|세 자릿수|трехзначн|трёхзначн/u,
    own: /straight|consecutive|successive|in a row|quarter|连续|連續|连|連続|季|四半期|분기|folge|trimestre|trimestr|d'affilée|подряд/u,
    isTimed: true,
    differs: true,
    isBare: true,
  },
  {
    ...ALIBABA,
    measures: ['ai-share-of-cloud-revenue'],
    dimensions: ['share'],
    says: /external|outside customer|外部/u,
    own: /of (?:what|external|outside|revenue)|兩成|两成|%|％|成|per ?cent/u,
    not: /grew|growth|rose|strip|without|增长/u,
    isTimed: true,
    differs: false,
  },
  {
    ...ALIBABA,
    measures: ['cloud-revenue-growth'],
    dimensions: ['share'],
    says: /\bgr[eo]w|\bgrowing|growth|rose|\bris(?:e|ing)|\bup\b|jump|increas|surg|climb|lifted|accelerat|增长|增|増|steiger|增速|同比|成長|年增|伸び|늘|증가|성장|wuchs|wachs|plus|stieg|progress|croissance|hausse|creci|aument|subi|cresc|alta|salit|рост|вырос/u,
    not: /engineer|spending|开支|支出|費用|费用|成本|研发|\bprices?\b|customer(?!s buy)|\busers\b|staff|headcount|\bshare of|market|employee|plantilla|\bfell\b|\bdrop|declin|\bcut\b|客户|客戶|用户|份额|员工|价格|顧客|下降|减少|고객|직원|kunden|clients|clientes|analyst|pencilled|expected|forecast|profit|margin|cash flow|shares? (?:lost|fell|rose)|missed|external|outside|of revenue|占外部|占.{0,6}营收|利润|股价|영업이익|capital|estimates|国际|國際|international/u,
    narrower: [
      {
        value: ({ of }) => /without/i.test(of),
        text: /own units|strip|without|external|outside|own business|剔除|不含/u,
      },
      { value: ({ of }) => /external|chips/i.test(of), text: /external|outside|chips|外部/u },
    ],
    isTimed: true,
    differs: true,
  },
  {
    ...ALIBABA,
    measures: ['cloud-revenue'],
    dimensions: ['money'],
    says: /revenue|sales|took in|turnover|收入|营收|營收|売上|매출|umsatz|erlös|chiffre|ingresos|receita|ricavi|выручк/u,
    not: /cash|profit|burn|capital|ai revenue/u,
    narrower: [{ value: ({ of }) => /chips/i.test(of), text: /chips/u }],
    isTimed: true,
    differs: false,
  },
  {
    measures: ['price-to-sales'],
    dimensions: ['factor'],
    parties: {
      palantir: /\bpalantir\b|팔란티어|パランティア/gu,
      nvidia: /\bnvidia\b|英伟达|輝達|엔비디아|エヌビディア/gu,
    },
    says: /\bsales\b|revenue|price[- /]to[- /]sales|price\/sales|p\/s\b|\bpsr\b|multiple|市销|股價營收比|売上高倍率|주가매출비율|매출|umsatz|ventes|chiffre d'affaires|ricavi|ingresos|ventas|vendas|receita|выручк/u,
    not: /earning|profit|p\/e|price-earnings|pages|market value|市盈率|本益比|収益率|수익비율|gewinn|utili|beneficio|lucro|прибыл|bénéfice|\bper\b|per de/u,
    isTimed: true,
    differs: true,
    isBare: true,
  },
  {
    measures: ['revenue-multiple'],
    dimensions: ['factor'],
    parties: {
      llm: /\bllms?\b|language[- ]models?|large models|大语言模型|大模型|語言模型|言語モデル|언어 ?모델|sprachmodell\p{L}*|modèles de langage|modelli linguistici|modelos de lenguaje|modelos de linguagem|языков\p{L}+ модел\p{L}+/gu,
      mature: /mature|成熟|etabliert\p{L}*|reif\p{L}*|maduros?|matur[ie]|зрел\p{L}+|computer vision/gu,
      deals: /ai (?:takeovers|acquisitions?|deals)|acquisition in|series a|targets|listed ones|takeovers/gu,
    },
    subjects: ['ai-valuation-multiples'],
    assumed: '',
    says: /revenue|\bsales\b|multiple|收入|营收|營收|売上|매출|umsatz|chiffre d.affaires|ricavi|ingresos|receita|выручк/u,
    not: /ebitda|earning|profit|市盈率|basis points|dentist|cybersecurity|payments/u,
    narrower: [
      {
        value: ({ of, relation }) => relation === 'article' && /language/i.test(of),
        text: /llm|language[- ]model|large model|大语言|大模型|語言模型|言語モデル|언어|sprachmodell|langage|linguistic|lenguaje|linguagem|языков/u,
      },
      {
        value: ({ of, relation }) => relation === 'article' && /mature/i.test(of),
        text: /mature|成熟|etablier|reif|matur|maduro|зрел/u,
      },
      {
        value: ({ of, relation }) => relation !== 'article' && /language-model vendors/i.test(of),
        text: /takeover|acqui/u,
      },
      {
        value: ({ of, relation }) => relation !== 'article' && /language-model firms/i.test(of),
        text: /language-model|llm/u,
      },
      { value: ({ of }) => /computer vision/i.test(of), text: /computer vision/u },
      { value: ({ of }) => /average|median/i.test(of), text: /takeover|acqui|deal/u },
      { value: ({ of }) => /series a/i.test(of), text: /series a/u },
      { value: ({ of }) => /listed/i.test(of), text: /listed/u },
      { value: ({ of }) => /zhipu|openai/i.test(of), text: /zhipu|minimax|openai|智谱/u },
    ],
    isTimed: true,
    differs: false,
    isBare: true,
  },
  {
    measures: ['cost-profit-ratio'],
    dimensions: ['share'],
    parties: { deepseek: /\bdeepseek\b|\br1\b|深度求索|딥시크|the lab\b/gu },
    says: /cost-profit|profit (?:ratio|margin)|the ratio|theoretical|成本利润率|利润率|利潤率|利益率|이익률|marge|margen|gewinnmarge|рентабельн/u,
    not: /share|listing/u,
    isTimed: false,
    differs: true,
  },
];
