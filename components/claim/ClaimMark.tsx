import type { CardClaim } from '../../core/facts/card.ts';
import { whatIsOff } from '../../core/facts/what-is-off.ts';
import { CheckBadge } from '../shared/CheckBadge.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** The verdict on a claim, or the reason why there is none. */
export function ClaimMark({ claim }: { readonly claim: CardClaim }) {
  const t = useTranslate();
  const { stance, check } = claim;
  if (stance === 'fact') return <CheckBadge verdict={check.verdict} off={whatIsOff(claim)} />;
  const word = stance === 'opinion' ? 'claimOpinion' : 'claimSelfDescription';
  return <span class="badge badge-stance">{t(word)}</span>;
}
