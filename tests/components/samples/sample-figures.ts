import type { Card } from '../../../core/facts/card.ts';
import { card, claim, found, quantity, type Say, stated } from './sample-builders.ts';

export function palantir(say: Say): Card {
  const ratio = say('trailing', '历史市销率');
  return card({
    entity: {
      id: 'palantir',
      name: 'Palantir',
      otherName: say('帕兰提尔', 'Palantir Technologies'),
      category: { id: 'companies', name: say('Company', '公司') },
      summary: say('US data-analysis software company.', '美国数据分析软件公司。'),
    },
    cautions: [
      {
        claim: 'palantir-price-to-sales',
        verdict: 'contradicted',
        text: say(
          '69× is a figure of March 2025; by the date of the article the ratio was far above 100.',
          '69倍是2025年3月前后的数字，文章发表时已远高于100倍。',
        ),
      },
    ],
    claims: [
      claim({
        id: 'palantir-price-to-sales',
        label: say('Price to sales', '市销率'),
        says: say('Palantir trades at 69 times its sales.', 'Palantir的市销率为69倍。'),
        observation: stated(quantity(say, 69, 'times'), say('mid-2025', '2025年中')),
        check: {
          verdict: 'contradicted',
          aspect: 'value',
          struck: true,
          replacement: found(quantity(say, 150, 'times', 'about'), ratio, '2025-08-14', 'finviz'),
          better: [
            found(quantity(say, 115, 'times'), ratio, '2025-07-03', 'finviz'),
            found(quantity(say, 100, 'times', 'over'), ratio, '2025-05-27', 'finviz'),
            found(quantity(say, [62, 85], 'times'), say('forward', '预期市销率'), '2025-11-03', 'finviz'),
          ],
          note: say('Ratios move daily; mind the date.', '比率每日变动，请注意日期。'),
          sources: ['finviz'],
        },
      }),
    ],
    charts: [
      {
        id: 'price-to-sales',
        title: say('Price to sales, trailing', '历史市销率'),
        kind: 'bars',
        own: true,
        points: [
          { label: say('Palantir', 'Palantir'), value: quantity(say, 69, 'times'), role: 'article' },
          {
            label: 'Palantir',
            value: quantity(say, 150, 'times', 'about'),
            role: 'better',
            at: '2025-08-14',
          },
          { label: 'Nvidia', value: quantity(say, 40, 'times'), role: 'article' },
          { label: 'Nvidia', value: quantity(say, 26, 'times', 'about'), role: 'better', at: '2025-09-04' },
        ],
        sources: ['finviz'],
      },
    ],
  });
}

export function computingPower(say: Say): Card {
  return card({
    entity: {
      id: 'computing-power',
      name: say('China’s computing power', '中国算力规模'),
      otherName: say('算力', 'computing power'),
      category: { id: 'infrastructure', name: say('Infrastructure', '基础设施') },
      summary: say(
        'The national total that six ministries set a goal for in 2023.',
        '2023年六部门设定目标的全国总量。',
      ),
    },
    claims: [
      claim({
        id: 'compute-capacity-target',
        label: say('Computing capacity', '算力规模'),
        says: say('China has 300 EFLOPS by 2025.', '到2025年中国算力达300 EFLOPS。'),
        observation: stated(quantity(say, 300, 'EFLOPS', 'over'), say('by 2025', '到2025年')),
        check: {
          verdict: 'imprecise',
          better: [found(quantity(say, 280, 'EFLOPS'), say('actual', '实际'), '2024-12', 'mirror')],
          note: say('A goal, not a result.', '这是目标，不是结果。'),
          sources: ['mirror'],
        },
      }),
      claim({
        id: 'power-capacity-added',
        label: say('Power capacity added', '新增发电装机'),
        says: say('China added 429 GW in 2024.', '2024年中国新增429 GW。'),
        observation: stated(quantity(say, 429, 'GW'), '2024'),
        check: {
          better: [
            found(
              quantity(say, 430, 'GW', 'about'),
              say('electricity council', '中电联'),
              '2025-01',
              'mirror',
            ),
          ],
          sources: ['mirror'],
        },
      }),
      claim({
        id: 'mature-ai-multiple',
        label: say('Revenue multiple', '收入倍数'),
        says: say('Mature AI sectors stand at 12–15×.', '成熟领域为12–15倍。'),
        observation: stated(quantity(say, [12, 15], 'times')),
        check: { verdict: 'not-found', note: say('No source gives this range.', '没有来源给出这一区间。') },
      }),
    ],
    charts: [
      {
        id: 'compute',
        title: say('Goal and result', '目标与实际'),
        kind: 'bars',
        own: true,
        points: [
          {
            label: say('Goal for 2025', '2025年目标'),
            value: quantity(say, 300, 'EFLOPS', 'over'),
            role: 'target',
            at: '2023-10',
          },
          { label: say('End of 2024', '2024年底'), value: quantity(say, 280, 'EFLOPS'), role: 'actual' },
        ],
        note: say(
          'The 788 EFLOPS of June 2025 count AI computing at lower precision and are not drawn.',
          '2025年6月的788 EFLOPS按较低精度统计智能算力，未画入图中。',
        ),
        sources: ['mirror'],
      },
    ],
  });
}
