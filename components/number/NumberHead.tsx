import type { CardClaim } from '../../core/facts/card.ts';
import { whatIsOff } from '../../core/facts/what-is-off.ts';
import type { PageNumber } from '../../core/page-number.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { NumberVerdict } from './NumberVerdict.tsx';
import { PageQuote } from './PageQuote.tsx';

interface NumberHeadProps {
  readonly number: PageNumber;
  readonly claims: readonly CardClaim[];
}

/** Opens the card of a number: what the page says, and in one line what to make of it. */
export function NumberHead({ number, claims }: NumberHeadProps) {
  const t = useTranslate();
  const claim = claims.find(({ id }) => id === number.claim);
  return (
    <section class="number-head" data-tone={number.tone}>
      <h3>{t('numberHead')}</h3>
      <PageQuote number={number} />
      <NumberVerdict relation={number.relation} check={claim && checkOf(claim)} />
    </section>
  );
}

/** What a claim's badge shows. */
export function checkOf(claim: CardClaim) {
  return { verdict: claim.check.verdict, off: whatIsOff(claim) };
}
