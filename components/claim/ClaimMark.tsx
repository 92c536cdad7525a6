import type { CardClaim } from '../../core/facts/card.ts';
import { CheckBadge } from '../shared/CheckBadge.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** The verdict on a claim, or the reason why there is none. */
export function ClaimMark({ claim: { stance, check } }: { readonly claim: CardClaim }) {
  const t = useTranslate();
  if (stance === 'fact') return <CheckBadge verdict={check.verdict} aspect={check.aspect} />;
  const word = stance === 'opinion' ? 'claimOpinion' : 'claimSelfDescription';
  return <span class="badge badge-stance">{t(word)}</span>;
}
