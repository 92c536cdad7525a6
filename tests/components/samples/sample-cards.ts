import type { Card } from '../../../core/facts/card.ts';
import type { Locale } from '../../../core/locale.ts';
import { card, claim, type Say, sayIn } from './sample-builders.ts';
import { deepseek, deepseekR1 } from './sample-deepseek.ts';
import { computingPower, palantir } from './sample-figures.ts';

/** Cards as the background sends them, for tests and for the gallery. */
export function sampleCards(locale: Locale) {
  const say = sayIn(locale);
  return {
    'deepseek-r1': deepseekR1(say),
    deepseek: deepseek(say),
    palantir: palantir(say),
    'computing-power': computingPower(say),
    'ai-labeling-measures': labelingMeasures(say),
    'open-atom-foundation': openAtomFoundation(say),
  };
}

function labelingMeasures(say: Say): Card {
  return card({
    entity: {
      id: 'ai-labeling-measures',
      name: say(
        'Measures for Labeling AI-Generated Synthetic Content',
        '人工智能生成合成内容标识办法（国信办通字〔2025〕2号）',
      ),
      otherName: say('人工智能生成合成内容标识办法', 'Labeling Measures'),
      category: { id: 'policy', name: say('Policy', '政策') },
      summary: say(
        'Requires visible and embedded labels on content made by AI; in force since 1 September 2025.',
        '要求对人工智能生成的内容加注显式和隐式标识，2025年9月1日起施行。',
      ),
    },
    claims: [
      claim({
        id: 'labeling-measures',
        label: say('The rule', '该规定'),
        says: say('China has rules on labeling AI content.', '中国已出台标识规定。'),
        check: {
          note: say('Not yet in force on the date of the article.', '文章发表时尚未施行。'),
          sources: ['shine', 'mirror'],
        },
      }),
    ],
  });
}

function openAtomFoundation(say: Say): Card {
  return card({
    entity: {
      id: 'open-atom-foundation',
      name: say('Open Atom Foundation', '开放原子开源基金会'),
      otherName: say('开放原子开源基金会', 'OpenAtom Foundation'),
      category: { id: 'software', name: say('Software or platform', '软件或平台') },
      summary: say(
        'Chinese open-source foundation, registered in June 2020.',
        '2020年6月注册的中国开源基金会。',
      ),
    },
    related: [
      { id: 'huawei', name: say('Huawei', '华为'), category: 'companies', relation: say('related', '相关') },
    ],
  });
}
