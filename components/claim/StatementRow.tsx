import type { CardClaim, CardSource } from '../../core/facts/card.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { ClaimFrame } from './ClaimFrame.tsx';
import { FindingList } from './FindingList.tsx';

interface StatementRowProps {
  readonly claim: CardClaim;
  readonly sources: readonly CardSource[];
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
}

/** A claim without a value: what the article says, then what other sources found. */
export function StatementRow({ claim, sources, onCopy }: StatementRowProps) {
  const t = useTranslate();
  return (
    <ClaimFrame claim={claim} sources={sources} onCopy={onCopy}>
      <p class="claim-says">
        <span class="claim-speaker">{t('claimArticleSays')}</span>
        {claim.says}
      </p>
      {claim.check.better.length > 0 && <FindingList findings={claim.check.better} />}
    </ClaimFrame>
  );
}
