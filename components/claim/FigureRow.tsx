import type { CardClaim, CardFinding, CardSource } from '../../core/facts/card.ts';
import type { FigureValue, Verdict } from '../../core/facts/figure.ts';
import { speakValue } from '../../core/facts/format-value.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { ClaimFrame } from './ClaimFrame.tsx';
import { describeFinding } from './describe-finding.ts';
import { FindingList } from './FindingList.tsx';

/** What a screen reader hears in place of a struck-through value. */
const SUPERSEDED_TEXTS: Readonly<Partial<Record<Verdict, MessageKey>>> = {
  imprecise: 'claimArticleValueImprecise',
  contradicted: 'claimArticleValueContradicted',
};

/** A claim with a value. */
type FigureClaim = CardClaim & { readonly value: FigureValue };

export function isFigure(claim: CardClaim): claim is FigureClaim {
  return claim.value !== undefined;
}

interface FigureRowProps {
  readonly claim: FigureClaim;
  readonly sources: readonly CardSource[];
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
}

/** One figure of the article, always with its check and, if there is one, the better figure. */
export function FigureRow({ claim, sources, onCopy }: FigureRowProps) {
  const [better, ...others] = claim.check.better;
  return (
    <ClaimFrame claim={claim} sources={sources} onCopy={onCopy}>
      <p class="figure-values">
        <ArticleValue claim={claim} superseded={isSuperseded(claim)} />{' '}
        {better && <BetterValue finding={better} prominent={isSuperseded(claim)} />}
      </p>
      {others.length > 0 && <FindingList findings={others} />}
    </ClaimFrame>
  );
}

/** Whether the article's value is struck through. */
function isSuperseded({ check }: CardClaim): boolean {
  return check.verdict === 'contradicted' || (check.verdict === 'imprecise' && check.better.length > 0);
}

function ArticleValue({ claim, superseded }: { readonly claim: FigureClaim; readonly superseded: boolean }) {
  const t = useTranslate();
  const text = superseded ? SUPERSEDED_TEXTS[claim.check.verdict] : undefined;
  const value = speakValue(claim.value, t.locale);
  return (
    <>
      <span class="visually-hidden">{t(text ?? 'claimArticleValue', { value })} </span>
      {superseded ? (
        <del class="figure-struck" aria-hidden="true">
          <Value value={claim.value} />
        </del>
      ) : (
        <strong class="figure-value" aria-hidden="true">
          <Value value={claim.value} />
        </strong>
      )}
    </>
  );
}

interface BetterValueProps {
  readonly finding: CardFinding;
  readonly prominent: boolean;
}

function BetterValue({ finding, prominent }: BetterValueProps) {
  const t = useTranslate();
  const what = describeFinding(finding, t.locale);
  return (
    <span>
      <span class="visually-hidden">{t('claimBetter', { value: speakValue(finding.value, t.locale) })} </span>
      <strong class={prominent ? 'figure-value' : 'figure-beside'} aria-hidden="true">
        <Value value={finding.value} />
      </strong>{' '}
      {what && <span class="figure-when">{what}</span>}
    </span>
  );
}
