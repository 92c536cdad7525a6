import type { CardClaim } from '../../core/facts/card.ts';
import type { PageNumber } from '../../core/page-number.ts';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { checkOf } from './NumberHead.tsx';
import { NumberVerdict } from './NumberVerdict.tsx';
import { PageQuote } from './PageQuote.tsx';

/** More would push the figures with their checks out of sight. */
const SHOWN_AT_FIRST = 2;

interface NumbersOfNameProps {
  /** Warnings first. */
  readonly numbers: readonly PageNumber[];
  readonly claims: readonly CardClaim[];
}

/** The numbers that the page gives for a name. */
export function NumbersOfName({ numbers, claims }: NumbersOfNameProps) {
  const t = useTranslate();
  if (numbers.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('numbersOfName')}</h3>
      <ShowMore items={numbers} shown={SHOWN_AT_FIRST}>
        {(visible, more) => (
          <ul class="page-numbers">
            {visible.map((number) => {
              const claim = claims.find(({ id }) => id === number.claim);
              return (
                <li key={number.id}>
                  <PageQuote number={number} />
                  <NumberVerdict relation={number.relation} check={claim && checkOf(claim)} />
                </li>
              );
            })}
            {more && <li>{more}</li>}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}
