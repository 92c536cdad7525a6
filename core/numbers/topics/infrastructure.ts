import { CHINA, WORLD } from './places.ts';
import type { Topic } from './topic.ts';

const DATA_CENTERS =
  /data[ -]?cent(?:re|er)|server hall|数据中心|資料中心|數據中心|データセンター|데이터\s?센터|rechenzentr|centres? de données|centros? de d[ao]dos|centros? de datos|дата-центр|цод/u;
const CHINA_SCOPE = /chin|中国|中國|全国|我国|중국|кита|eastern data|东数西算|國家|国家/u;
const WORLD_SCOPE = /world|glob|mondia|mundia|weltweit|全球|世界|전 세계|мир/u;
const HUBS = /hub|cluster|枢纽|樞紐|集群|ハブ|クラスター|허브|클러스터|knoten|pôle|nodo|узл|хаб/u;

/** Computing power, electricity and the halls that use both. */
export const infrastructureTopics: readonly Topic[] = [
  {
    measures: ['computing-capacity', 'intelligent-computing-capacity'],
    dimensions: ['computing'],
    parties: {
      china: new RegExp(
        `${CHINA.source}|국가|ministr(?:y|ies)|national|东数西算|eastern data|六部门|工信部`,
        'gu',
      ),
    },
    subjects: ['computing-power'],
    says: /comput|calcul|cómputo|rechenleistung|flops|算力|計算|컴퓨팅|вычислит|百亿亿|フロップス|플롭스|эксафлопс/u,
    narrower: [
      {
        value: ({ measure }) => measure === 'intelligent-computing-capacity',
        text: /intelligent|smart|智能|智算|지능|インテリジェント/u,
      },
      {
        value: ({ isTarget, relation }) => isTarget && relation === 'source',
        text: /goal|target|\bplan|\baim|目标|目標|计划|計劃|提出|ziel|objectif|objetivo|meta\b|obiettivo|цель|목표|計画/u,
      },
      { value: ({ of }) => /CAICT/i.test(of), text: /caict|信通院/u },
    ],
    isTimed: true,
    differs: true,
    isBare: true,
  },
  {
    measures: ['intelligent-computing-share'],
    dimensions: ['share'],
    parties: {
      china: new RegExp(
        `${CHINA.source}|capacity|ministr(?:y|ies)|national|东数西算|東数西算|eastern data|六部门`,
        'gu',
      ),
    },
    subjects: ['computing-power'],
    says: /intelligent comput|smart comput|ai comput|for ai\b|智能算力|智能计算|智算|智慧算力|ai向け|à l['']ia|지능형|intelligente|интеллектуальн/u,
    not: /racks?|gpu|growth|grew|增长/u,
    narrower: [
      { value: ({ of }) => /CAICT/i.test(of), text: /caict|信通院/u },
      {
        value: ({ isTarget, relation }) => isTarget && relation === 'source',
        text: /goal|target|plan|目标|计划/u,
      },
    ],
    isTimed: true,
    differs: true,
  },
  {
    measures: ['large-clusters'],
    dimensions: ['count'],
    parties: { china: new RegExp(`${CHINA.source}|ministry|工信部`, 'gu') },
    subjects: ['computing-power'],
    says: /ten thousand cards|10,000[- ]cards?|万卡|萬卡|1万枚|만 장/u,
    own: /cluster|集群|叢集|クラスター|클러스터/u,
    isTimed: false,
    differs: false,
    isBare: true,
  },
  {
    measures: ['power-capacity-added'],
    dimensions: ['power'],
    parties: { china: new RegExp(`${CHINA.source}|electricity council|中电联|\\bgrid\\b`, 'gu') },
    subjects: ['ai-energy'],
    neutral: ['openai'],
    says: /\badd|brought online|on(?:to)? (?:the|its) grid|commission|install|built|追加|추가|bolted|new (?:generating|power|capacity)|addition|council|year-end total|letter|新增|新設|増設|신규|새로|zubau|zugebaut|neue|ajout|nouvel|sum[óo]|añad|instal|acrescent|adicion|aggiun|nuov|ввёл|ввел|новых|прибав/u,
    not: /火电|火電|核电|水电|thermal|gas\b|年末总|总装机|installed total|solar|wind\b|panels|hydro|nuclear|光伏|风电|風電|風光|风光|太陽光|風力|태양광|data cent|load|connection|of which|other|非化石|non-fossil|coal/u,
    isTimed: true,
    differs: true,
    isBare: true,
  },
  {
    measures: ['data-center-demand-growth'],
    dimensions: ['factor'],
    parties: { china: CHINA, world: WORLD },
    subjects: ['ai-energy'],
    assumed: 'china',
    says: DATA_CENTERS,
    not: /price|revenue|users|as much as/u,
    isTimed: true,
    differs: false,
  },
  {
    measures: ['data-center-electricity'],
    dimensions: ['energy'],
    parties: { china: CHINA, world: WORLD },
    subjects: ['ai-energy'],
    says: DATA_CENTERS,
    not: /全社会|total consumption/u,
    narrower: [
      { value: ({ of }) => of === 'China', text: CHINA_SCOPE },
      { value: ({ of }) => of === 'world', text: WORLD_SCOPE },
    ],
    isTimed: true,
    differs: true,
  },
  {
    measures: ['data-center-capacity'],
    dimensions: ['power'],
    parties: { china: CHINA },
    subjects: ['ai-energy'],
    says: DATA_CENTERS,
    not: /cooling|pump|turbine|diesel|batter|solar|\badd|new generating|connect/u,
    isTimed: false,
    differs: false,
  },
  {
    measures: ['coal-share'],
    dimensions: ['share'],
    parties: { china: CHINA },
    subjects: ['ai-energy'],
    says: DATA_CENTERS,
    own: /coal|electricity|煤|石炭|석탄|strom|charbon|carbón|угл/u,
    isTimed: false,
    differs: false,
  },
  {
    measures: ['green-power-share'],
    dimensions: ['share'],
    parties: { edwc: /eastern data|东数西算|東數西算|東数西算|hubs?\b|枢纽/gu },
    subjects: ['eastern-data-western-computing'],
    says: /green|renewable|绿电|綠電|绿色电力|再エネ|再生可能|녹색|grünstrom|renouvelable|renovable/u,
    isTimed: false,
    differs: false,
  },
  {
    measures: ['hubs', 'data-center-clusters'],
    dimensions: ['count'],
    parties: { edwc: /eastern data|东数西算|東數西算|東数西算|동수서산/gu },
    subjects: ['eastern-data-western-computing'],
    says: HUBS,
    own: HUBS,
    isTimed: false,
    differs: false,
    isBare: true,
  },
];
