import type { ComponentChildren } from 'preact';
import { isSingleSource } from '../../core/cards/single-source.ts';
import type { CardClaim, CardSource } from '../../core/facts/card.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { CopyIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { ClaimMark } from './ClaimMark.tsx';
import { ClaimNote } from './ClaimNote.tsx';
import { describeObservation } from './describe-observation.ts';
import { SinceArticle } from './SinceArticle.tsx';
import { SourceCitations } from './SourceCitations.tsx';

export interface ClaimProps {
  readonly claim: CardClaim;
  readonly sources: readonly CardSource[];
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
}

interface ClaimFrameProps extends ClaimProps {
  /** The claim itself: its values or a sentence. */
  readonly children: ComponentChildren;
  /** True if `children` show the verdict, beside the words that it is about. */
  readonly marked?: boolean | undefined;
  /** What else is folded under the note. */
  readonly details?: ComponentChildren;
}

/** The frame of figures and statements: label and verdict above; note, sources and later news below. */
export function ClaimFrame({ claim, sources, onCopy, children, marked = false, details }: ClaimFrameProps) {
  const t = useTranslate();
  const { check, label, observation, since } = claim;
  const judged = claim.stance === 'fact' && check.verdict !== 'not-found';
  const single = judged && isSingleSource(check.sources, sources);
  const about = observation && describeObservation(observation, t);
  return (
    <li class="claim" data-verdict={claim.stance === 'fact' ? check.verdict : undefined}>
      <p class="claim-head">
        <span class="claim-label">{joinParts([label, about], t.locale)}</span>
        {!marked && <ClaimMark claim={claim} />}
      </p>
      {children}
      <ClaimNote check={check}>{details}</ClaimNote>
      <div class="claim-foot">
        <div class="claim-sources">
          <SourceCitations ids={check.sources} sources={sources} />
          {single && <span class="one-source">{t('claimOneSource')}</span>}
        </div>
        {onCopy && (
          <CopyButton label={t('copyClaim', { label })} icon={<CopyIcon />} onCopy={() => onCopy(claim)} />
        )}
      </div>
      {since && <SinceArticle since={since} sources={sources} />}
    </li>
  );
}
