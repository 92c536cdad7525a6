import type { Verdict } from '../../core/facts/figure.ts';
import type { AspectKey } from '../../core/facts/what-is-off.ts';
import type { PageNumber } from '../../core/page-number.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { CheckBadge } from '../shared/CheckBadge.tsx';
import { CheckIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** What a number is to its claim, in words. */
export const RELATION_KEYS = {
  article: 'numberArticle',
  source: 'numberSource',
  newer: 'numberNewer',
  differs: 'numberDiffers',
} as const satisfies Readonly<Record<PageNumber['relation'], MessageKey>>;

interface NumberVerdictProps {
  readonly relation: PageNumber['relation'];
  /** Of the claim; absent where its card lacks it. */
  readonly check?: { readonly verdict: Verdict; readonly off?: AspectKey | undefined } | undefined;
}

/** How a number of the page relates to the dataset, in one line: a claim's verdict is about the article's own value. */
export function NumberVerdict({ relation, check }: NumberVerdictProps) {
  const t = useTranslate();
  return (
    <span class="number-verdict" data-relation={relation}>
      {relation === 'source' && <CheckIcon />}
      <span>{t(RELATION_KEYS[relation])}</span>
      {relation === 'article' && check && <CheckBadge verdict={check.verdict} off={check.off} />}
    </span>
  );
}
