import type { Card } from '../../../core/facts/card.ts';
import { card, claim, date, found, quantity, type Say, stated } from './sample-builders.ts';

export function deepseekR1(say: Say): Card {
  return card({
    entity: {
      id: 'deepseek-r1',
      name: 'DeepSeek-R1',
      category: { id: 'models', name: say('Model', '模型') },
      summary: say(
        'Open-weight reasoning model of the Hangzhou lab DeepSeek, built on DeepSeek-V3.',
        '杭州深度求索公司基于DeepSeek-V3推出的开放权重推理模型。',
      ),
      page: 'https://arxiv.org/abs/2501.12948',
    },
    cautions: [
      {
        claim: 'r1-training-cost',
        verdict: 'imprecise',
        text: say(
          'The $5.6 million is the final training run of DeepSeek-V3, not the cost of R1.',
          '560万美元是DeepSeek-V3最后一次训练的费用，不是R1的成本。',
        ),
      },
    ],
    claims: [
      claim({
        id: 'r1-training-cost',
        label: say('Training cost', '训练成本'),
        says: say('R1 was trained for $5.6 million.', 'R1的训练花费560万美元。'),
        observation: stated(quantity(say, 5_600_000, 'USD'), '2024–25'),
        check: {
          verdict: 'imprecise',
          aspect: 'value',
          struck: true,
          replacement: found(
            quantity(say, 294_000, 'USD'),
            say('R1’s own stage', 'R1自身阶段'),
            '2025-09',
            'techspot',
          ),
          note: say(
            'V3’s final run: $5.576 million of GPU time at an assumed $2 an hour; earlier research is not counted.',
            'V3最后一次训练：按每小时2美元估算的557.6万美元GPU时间，不含此前的研究。',
          ),
          sources: ['techspot', 'v3-report'],
        },
      }),
      claim({
        id: 'r1-policy-turning-point',
        label: say('Cause of policy support', '政策支持的起因'),
        says: say(
          'The release of R1 set off policy support, with AI+ as the prime example.',
          'R1的发布促成了政策支持，“AI+”是典型例子。',
        ),
        check: {
          verdict: 'contradicted',
          note: say(
            'AI+ stood in the Government Work Report ten months before R1.',
            '“人工智能+”在R1发布前十个月已写入《政府工作报告》。',
          ),
          sources: ['shine'],
        },
      }),
      claim({
        id: 'r1-parity',
        label: say('Level of performance', '性能水平'),
        says: say('R1 is level with GPT-4.', 'R1与GPT-4相当。'),
        check: {
          verdict: 'imprecise',
          note: say(
            'The maker compares R1 with OpenAI’s o1: 79.8 to 79.2 on AIME 2024, in its own table.',
            '开发方比较的是OpenAI o1：AIME 2024为79.8对79.2，出自其自己的表格。',
          ),
          sources: ['r1-repository'],
        },
      }),
      claim({
        id: 'r1-release',
        label: say('Release', '发布时间'),
        says: say('R1 was released in early 2025.', 'R1于2025年初发布。'),
        observation: stated(date(say, '2025-01-20')),
        check: { sources: ['r1-repository'] },
      }),
    ],
    charts: [
      {
        id: 'training-cost',
        title: say('Reported training cost', '公开的训练成本'),
        kind: 'bars',
        own: true,
        points: [
          { label: say('R1, own stage', 'R1自身阶段'), value: quantity(say, 294_000, 'USD'), role: 'better' },
          { label: 'DeepSeek-V3', value: quantity(say, 5_576_000, 'USD'), role: 'better' },
          {
            label: say('R1, as reported', 'R1（文章）'),
            value: quantity(say, 5_600_000, 'USD'),
            role: 'article',
          },
          { label: 'GPT-4', value: quantity(say, 100_000_000, 'USD', 'over'), role: 'article' },
        ],
        note: say(
          'Not like for like: final runs beside a remark on the whole.',
          '口径不同：最后一次训练与对总体的一句话相比。',
        ),
        sources: ['v3-report', 'techspot'],
      },
    ],
    events: [
      {
        date: '2024-03-05',
        title: say('AI+ enters the Government Work Report', '“人工智能+”写入《政府工作报告》'),
        own: false,
        sources: ['shine'],
      },
      {
        date: '2025-01-20',
        title: say('DeepSeek-R1 is released', 'DeepSeek-R1发布'),
        own: true,
        sources: ['r1-repository'],
      },
      {
        date: '2025-07',
        title: say('Global AI Governance Action Plan, 13 points', '《人工智能全球治理行动计划》，十三条'),
        own: false,
        sources: [],
      },
    ],
    related: [
      { id: 'deepseek', name: 'DeepSeek', category: 'companies', relation: say('maker', '开发者') },
      { id: 'deepseek-v3', name: 'DeepSeek-V3', category: 'models', relation: say('base model', '基础模型') },
      {
        id: 'ai-plus-initiative',
        name: say('AI+ Initiative', '“人工智能+”行动'),
        category: 'policy',
        relation: say('related', '相关'),
      },
    ],
  });
}

export function deepseek(say: Say): Card {
  return card({
    entity: {
      id: 'deepseek',
      name: 'DeepSeek',
      otherName: say('深度求索', 'DeepSeek'),
      category: { id: 'companies', name: say('Company', '公司') },
      summary: say(
        'Hangzhou AI lab founded in 2023, funded by the hedge fund High-Flyer.',
        '2023年成立的杭州人工智能实验室，由对冲基金幻方出资。',
      ),
      page: 'https://www.deepseek.com',
    },
    cautions: [
      {
        claim: 'deepseek-state-funding',
        verdict: 'contradicted',
        text: say(
          'The $138 billion is what a whole state fund should mobilise over 20 years. DeepSeek had no outside investor in 2025.',
          '1380亿美元是整个国家基金在20年内拟带动的资金规模。2025年DeepSeek没有外部投资者。',
        ),
      },
    ],
    claims: [
      claim({
        id: 'deepseek-state-funding',
        label: say('State funding', '国家资金'),
        says: say(
          'DeepSeek drew $138 billion through the National Venture Capital Guidance Fund.',
          'DeepSeek通过国家创业投资引导基金获得1380亿美元。',
        ),
        observation: stated(quantity(say, 138e9, 'USD')),
        check: {
          verdict: 'contradicted',
          aspect: 'subject',
          headline: say(
            'It is the whole fund’s 20-year target; none of it was DeepSeek’s.',
            '这是整个基金20年的目标，没有一分钱属于DeepSeek。',
          ),
          better: [
            found(
              quantity(say, 1e12, 'CNY', 'about'),
              say('goal of the whole fund', '整个基金的目标'),
              '2025-03-06',
              'newspim',
            ),
            found(
              quantity(say, 50e6, 'CNY', 'under'),
              say('limit for one deal', '单笔投资上限'),
              '2025-12-26',
              'newspim',
            ),
          ],
          note: say(
            'The fund is for seed and early firms valued at RMB 500 million at most, so DeepSeek does not fit.',
            '该基金投向估值不超过5亿元的种子期和早期企业，DeepSeek不符合条件。',
          ),
          sources: ['newspim'],
        },
        since: {
          note: say(
            'A first raise of about $7.4 billion was reported, not confirmed.',
            '有报道称首轮融资约74亿美元，未获证实。',
          ),
          asOf: '2026-06-03',
          observations: [
            found(
              quantity(say, 7.4e9, 'USD', 'about'),
              say('reported raise', '报道的融资额'),
              undefined,
              'startup-fortune',
            ),
          ],
          sources: ['startup-fortune'],
        },
      }),
      claim({
        id: 'deepseek-revenue',
        label: say('Revenue', '收入'),
        says: say('DeepSeek has no revenue yet.', 'DeepSeek尚无收入。'),
        check: {
          verdict: 'contradicted',
          note: say(
            'It sold API access; it named a theoretical cost-profit ratio of 545% and revenue well below that.',
            '公司出售API服务，并披露545%的理论成本利润率，实际收入远低于此。',
          ),
          sources: ['mirror'],
        },
      }),
      claim({
        id: 'investment-advice',
        label: say('Outlook', '前景'),
        says: say('The article favours backed firms.', '文章看好获得支持的企业。'),
        stance: 'opinion',
        check: { verdict: 'not-found' },
      }),
    ],
    related: [
      { id: 'deepseek-r1', name: 'DeepSeek-R1', category: 'models', relation: say('product', '产品') },
      {
        id: 'national-vc-guidance-fund',
        name: say('National Venture Capital Guidance Fund', '国家创业投资引导基金'),
        category: 'capital',
        relation: say('related', '相关'),
      },
    ],
  });
}
