import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { CardClaim, CardObservation } from '../../core/facts/card.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { ClaimFrame, type ClaimProps } from './ClaimFrame.tsx';
import { describeObservation } from './describe-observation.ts';
import { Equivalents } from './Equivalents.tsx';
import { ObservationList } from './ObservationList.tsx';

/** A claim of the article that has a value. */
export type FigureClaim = CardClaim & { readonly observation: CardObservation };

export function isFigure(claim: CardClaim): claim is FigureClaim {
  return claim.observation !== undefined;
}

interface FigureRowProps extends ClaimProps {
  readonly claim: FigureClaim;
  /** Of the card's first figure the better values are shown at once. */
  readonly first?: boolean | undefined;
}

/**
 * One figure of the article, never alone. A wrong number is struck through, with the right one beside it. A right
 * number of something else stays as it is, in small, and a sentence says first what it is of.
 */
export function FigureRow({ claim, sources, onCopy, first = false }: FigureRowProps) {
  const { headline, struck, replacement, better } = claim.check;
  const unheaded = headline ? undefined : better[0];
  const beside = struck ? replacement : unheaded;
  const others = better.filter((observation) => observation !== beside);
  const list = others.length > 0 && (
    <ObservationList observations={others} shown={SHOWN_AT_FIRST.observations} />
  );
  const folded = headline && !first;
  return (
    <ClaimFrame claim={claim} sources={sources} onCopy={onCopy} details={folded && list}>
      <p class="figure-values">
        <ArticleValue claim={claim} />
        <Equivalents values={claim.observation.equivalents} />{' '}
        {beside && <BetterValue observation={beside} prominent={struck} />}
      </p>
      {headline && <p class="claim-headline">{headline}</p>}
      {!folded && list}
    </ClaimFrame>
  );
}

function ArticleValue({ claim: { observation, check } }: { readonly claim: FigureClaim }) {
  const t = useTranslate();
  const { value } = observation;
  const said = t(check.struck ? 'claimArticleValueWrong' : 'claimArticleValue', { value: value.spoken });
  return (
    <>
      <span class="visually-hidden">{said} </span>
      {check.struck ? (
        <del class="figure-struck" aria-hidden="true">
          <Value value={value} />
        </del>
      ) : (
        <strong class={check.headline ? 'figure-plain' : 'figure-value'} aria-hidden="true">
          <Value value={value} />
        </strong>
      )}
    </>
  );
}

interface BetterValueProps {
  readonly observation: CardObservation;
  readonly prominent: boolean;
}

function BetterValue({ observation, prominent }: BetterValueProps) {
  const t = useTranslate();
  const what = describeObservation(observation, t);
  return (
    <span class="figure-found">
      <span class="visually-hidden">{t('claimBetter', { value: observation.value.spoken })} </span>
      <strong class={prominent ? 'figure-value' : 'figure-beside'} aria-hidden="true">
        <Value value={observation.value} />
      </strong>
      <Equivalents values={observation.equivalents} /> {what && <span class="figure-when">{what}</span>}
    </span>
  );
}
