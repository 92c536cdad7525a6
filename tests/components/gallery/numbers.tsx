import { EntityCard } from '../../../components/card/EntityCard.tsx';
import type { Card } from '../../../core/facts/card.ts';
import type { FramedNumber, PageSummary as Summary } from '../../../core/facts/page-summary.ts';
import { LANGUAGES } from '../../../core/languages/languages.ts';
import type { Locale } from '../../../core/locale.ts';
import { type PageNumber, toneOf } from '../../../core/page-number.ts';
import type { Theme } from '../../../core/settings/settings.ts';
import { CARD_ACTIONS } from '../samples/sample-actions.ts';
import { pictureSurface } from './picture.tsx';
import { popupIn } from './surfaces.tsx';
import { NOW } from './variants.ts';

/** Of a common phone, in CSS px. */
const PHONE_PX = 360;
const GROUP = 'Numbers';

type Said = readonly [claim: string, relation: PageNumber['relation'], verdict: string, sentence: string];

const ENGLISH: readonly Said[] = [
  [
    'r1-training-cost',
    'article',
    'imprecise',
    'DeepSeek trained its R1 model for [$5.6 million], it is said.',
  ],
  ['r1-training-cost', 'source', 'imprecise', 'The training of R1 itself cost [$294,000].'],
  ['r1-training-cost', 'newer', 'imprecise', 'A later paper puts the training of R1 at [$250,000].'],
  ['r1-training-cost', 'differs', 'imprecise', 'One podcast insists that R1 cost [$18 million] to train.'],
];
const CHINESE: readonly Said[] = [
  [
    'r1-training-cost',
    'article',
    'imprecise',
    '多家媒体援引一份未署名的分析报告称，总部位于杭州的深度求索在没有使用最先进的英伟达芯片的情况下，仅用[560万美元]就完成了推理模型R1的全部训练，而此前美国同行训练同等规模的模型往往要花费上亿美元，这一数字随后在全球资本市场引起震动。',
  ],
  ['r1-training-cost', 'source', 'imprecise', 'R1自身的训练只花了[29.4万美元]。'],
  ['r1-training-cost', 'newer', 'imprecise', '后来的一篇论文称，R1的训练成本为[25万美元]。'],
  ['r1-training-cost', 'differs', 'imprecise', '有播客坚称，训练R1花了[1800万美元]。'],
];

/** What a page says in numbers, in the reader's language as far as there is one. */
export function saidNumbers(locale: Locale): readonly FramedNumber[] {
  return (locale === 'zh-CN' ? CHINESE : ENGLISH).map(([claim, relation, verdict, marked], id) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const sentence = marked.replace(/[[\]]/g, '');
    return {
      ...{ id, frameId: 0, entity: 'deepseek-r1', claim, relation, value: sentence.slice(start, end) },
      ...{ tone: toneOf(relation, verdict), quote: { sentence, start, end } },
    };
  });
}

/** The card of a number of each tone, as it opens on a phone. */
export async function pictureNumberCards(card: Card, locale: Locale): Promise<void> {
  for (const number of saidNumbers(locale)) {
    const surface = number.value;
    const shot = (theme: Theme) => (
      <EntityCard
        card={card}
        locale={locale}
        theme={theme}
        actions={CARD_ACTIONS}
        mention={{ surface, score: 0.9, why: ['its value is exact'], number }}
        now={NOW}
      />
    );
    const title = { group: GROUP, subject: `Card, ${number.tone}`, variant: LANGUAGES[locale].name };
    await pictureSurface(title, shot, { width: PHONE_PX, whole: false });
  }
}

/** The popup of a page with numbers, the first of them three times. */
export async function pictureNumbersOfPage(summary: Summary, locale: Locale): Promise<void> {
  const shot = popupIn({ kind: 'ready', summary }, locale);
  const title = { group: GROUP, subject: 'Popup', variant: LANGUAGES[locale].name };
  await pictureSurface(title, shot, { width: PHONE_PX });
}
