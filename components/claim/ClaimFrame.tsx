import type { ComponentChildren } from 'preact';
import type { CardClaim, CardSource } from '../../core/facts/card.ts';
import { citedInCheck } from '../../core/facts/cited-sources.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { CheckBadge } from '../shared/CheckBadge.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import { CopyIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { isDated } from './describe-finding.ts';
import { SinceArticle } from './SinceArticle.tsx';
import { SourceCitations } from './SourceCitations.tsx';

interface ClaimFrameProps {
  readonly claim: CardClaim;
  readonly sources: readonly CardSource[];
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
  /** The claim itself: its values or a sentence. */
  readonly children: ComponentChildren;
}

/** The frame of figures and statements: label and verdict above; note, sources and later news below. */
export function ClaimFrame({ claim, sources, onCopy, children }: ClaimFrameProps) {
  const t = useTranslate();
  const { check } = claim;
  const asOf =
    claim.asOf &&
    !isDated(claim.period, claim.asOf) &&
    t('claimAsOf', { date: formatDate(claim.asOf, t.locale) });
  return (
    <li class="claim" data-verdict={claim.stance === 'fact' ? check.verdict : undefined}>
      <p class="claim-head">
        <span class="claim-label">{joinParts([claim.label, claim.period, asOf], t.locale)}</span>
        <ClaimMark claim={claim} />
      </p>
      {children}
      {check.note && <p class="claim-note">{check.note}</p>}
      <div class="claim-foot">
        <SourceCitations ids={citedInCheck(check)} sources={sources} />
        {onCopy && (
          <CopyButton
            label={t('copyClaim', { label: claim.label })}
            icon={<CopyIcon />}
            onCopy={() => onCopy(claim)}
          />
        )}
      </div>
      {claim.since && <SinceArticle since={claim.since} sources={sources} />}
    </li>
  );
}

function ClaimMark({ claim }: { readonly claim: CardClaim }) {
  const t = useTranslate();
  if (claim.stance === 'fact') return <CheckBadge verdict={claim.check.verdict} />;
  const word = claim.stance === 'opinion' ? 'claimOpinion' : 'claimSelfDescription';
  return <span class="badge badge-stance">{t(word)}</span>;
}
