import { describe, expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createNumberLinker } from '../../../core/numbers/link-numbers.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';
import { loadNumberTable } from '../../../scripts/corpus/load-number-table.ts';

const link = createNumberLinker(loadNumberTable());
const gazetteer = loadGazetteer();
const differing = (text: string) =>
  link(text, detectMentions(text, gazetteer)).flatMap(({ surface, relation }) =>
    relation === 'differs' ? [surface] : [],
  );

describe('somebody gives another value than the sentence before', () => {
  test.each([
    ['The final run of DeepSeek-V3 cost $5.576 million. A podcast puts it at $48 million.', '$48 million'],
    ['ModelScope hosts 70,000 models. A post on a forum claims 210,000 models for it.', '210,000 models'],
    ['ModelScope has 16 million developers. A blog speaks of 3,200 contributing institutions.', '3,200'],
    ['Chinas Rechenzentren verbrauchten 2024 laut IEA 102 TWh. Eine Lokalzeitung nennt 230 TWh.', '230 TWh'],
    ['En 2024, la Chine a ajouté 429 GW de capacités électriques. Un tract parle de 610 GW.', '610 GW'],
    ['El plan de gobernanza de la IA de China tiene 13 puntos. Un folleto habla de 21 puntos.', '21 puntos'],
    [
      'In the first half of 2025 Qwen had 17.7 per cent of model use by Chinese companies, while DeepSeek, a broker’s note says, had 26 per cent.',
      '26 per cent',
    ],
    ['魔搭社区有1600万开发者。某自媒体文章称有3800万开发者。', '3800万'],
    ['비런의 2024년 매출은 3억3680만 위안이었다. 한 잡지는 9억 위안이라고 썼다.', '9억 위안'],
    [
      'Выручка Biren за 2024 год составила 336,8 млн юаней. Телеграм-канал утверждает, что она достигла 900 млн юаней.',
      '900 млн юаней',
    ],
  ])('%s', (text, expected) => {
    expect(differing(text)).toEqual([expected]);
  });
});

describe('nobody contradicts', () => {
  test.each([
    ['Palantir cost 85 times sales on 3 November 2025, which compares with 21 for the runner-up.'],
    // Its value of another day, which the text does not name.
    [
      'Palantir traded at 40 times sales on 22 October 2024, and shortly before Christmas at 67.5 times sales.',
    ],
  ])('%s', (text) => {
    expect(differing(text)).toEqual([]);
  });
});

describe('it is left alone where', () => {
  const known = 'The final run of DeepSeek-V3 cost $5.576 million.';
  test.each([
    ['nobody says so', `${known} The sum of $48 million comes up.`],
    ['no known value stands before', 'DeepSeek-V3 is a model. A podcast puts it at $48 million.'],
    [
      'another number stands between',
      `${known} Its chips sell for $900 million. A podcast puts it at $48 million.`,
    ],
    ['somebody else is named', `${known} A blog says that Mistral paid $48 million.`],
    ['it is of something else', `${known} A blog says the office lease runs to $48 million.`],
    ['it is of the one who says so', `${known} A newsletter says its readers gave $48 million.`],
    ['who says so has numbers of its own', `${known} Alibaba says it comes to $48 million.`],
    ['it is expected', `${known} A broker’s note says it expects $48 million.`],
    ['it is a known value', `${known} A podcast puts it at $294,000.`],
    ['it is in another paragraph', `${known}\nA podcast puts it at $48 million.`],
  ])('%s', (_, text) => {
    expect(differing(text)).toEqual([]);
  });
});
