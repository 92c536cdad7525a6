import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { CardClaim, CardObservation } from '../../core/facts/card.ts';
import type { Verdict } from '../../core/facts/figure.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { FactText } from '../shared/FactText.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { ClaimFrame, type ClaimProps } from './ClaimFrame.tsx';
import { ClaimMark } from './ClaimMark.tsx';
import { describeObservation } from './describe-observation.ts';
import { Equivalents } from './Equivalents.tsx';
import { ObservationList } from './ObservationList.tsx';

/** What a screen reader hears in place of a struck-through value. */
const STRUCK_TEXTS: Readonly<Partial<Record<Verdict, MessageKey>>> = {
  imprecise: 'claimArticleValueImprecise',
  contradicted: 'claimArticleValueContradicted',
};

/** A claim with a value. */
type FigureClaim = CardClaim & { readonly observation: CardObservation };

export function isFigure(claim: CardClaim): claim is FigureClaim {
  return claim.observation !== undefined;
}

interface FigureRowProps extends ClaimProps {
  readonly claim: FigureClaim;
  /** Of the card's first figure the better values are shown at once. */
  readonly first?: boolean | undefined;
}

/**
 * One figure of the article, always with its check. A wrong number is struck through, with the right one beside it.
 * A right number of something else is shown small and not struck through, and a sentence says what it is of.
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
  // The article's number as it stands: the verdict beside it, and the headline says what it is of.
  const quoted = headline !== undefined && !struck;
  return (
    <ClaimFrame claim={claim} sources={sources} onCopy={onCopy} marked={quoted} details={folded && list}>
      <p class="figure-values">
        <ArticleValue claim={claim} />
        <Equivalents values={claim.observation.equivalents} /> {quoted && <ClaimMark claim={claim} />}
        {beside && (
          <BetterValue
            observation={beside}
            prominent={struck}
            repeated={beside.value.written === claim.observation.value.written}
          />
        )}
      </p>
      {headline && (
        <p class="claim-headline">
          <FactText text={headline} />
        </p>
      )}
      {!folded && list}
    </ClaimFrame>
  );
}

function ArticleValue({ claim: { observation, check } }: { readonly claim: FigureClaim }) {
  const t = useTranslate();
  const { value } = observation;
  const text = check.struck ? STRUCK_TEXTS[check.verdict] : undefined;
  return (
    <>
      <span class="visually-hidden">{t(text ?? 'claimArticleValue', { value: value.spoken })} </span>
      {check.struck ? (
        <del class="figure-struck" aria-hidden="true">
          <Value value={value} />
        </del>
      ) : (
        <strong class={check.headline ? 'figure-plain' : 'figure-value'} aria-hidden="true">
          {check.headline && <span class="claim-speaker">{t('claimArticleSays')}</span>}
          <Value value={value} />
        </strong>
      )}
    </>
  );
}

interface BetterValueProps {
  readonly observation: CardObservation;
  readonly prominent: boolean;
  /** True if the article gives the same value: it is not written twice. */
  readonly repeated: boolean;
}

function BetterValue({ observation, prominent, repeated }: BetterValueProps) {
  const t = useTranslate();
  const what = describeObservation(observation, t);
  return (
    <span>
      <span class="visually-hidden">{t('claimBetter', { value: observation.value.spoken })} </span>
      {!repeated && (
        <strong class={prominent ? 'figure-value' : 'figure-beside'} aria-hidden="true">
          <Value value={observation.value} />
        </strong>
      )}
      <Equivalents values={observation.equivalents} /> {what && <span class="figure-when">{what}</span>}
    </span>
  );
}
