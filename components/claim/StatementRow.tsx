import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import { FactText } from '../shared/FactText.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { ClaimFrame, type ClaimProps } from './ClaimFrame.tsx';
import { ObservationList } from './ObservationList.tsx';

interface StatementRowProps extends ClaimProps {
  /** Who says it, where that is not the only article of the card. */
  readonly speaker?: string | undefined;
}

/** A claim without a value: what the article says, then what other sources found. */
export function StatementRow({ claim, sources, onCopy, speaker }: StatementRowProps) {
  const t = useTranslate();
  const { headline, better } = claim.check;
  const values = better.length > 0 && (
    <ObservationList observations={better} shown={SHOWN_AT_FIRST.observations} />
  );
  return (
    <ClaimFrame claim={claim} sources={sources} onCopy={onCopy} details={headline ? values : undefined}>
      <p class="claim-says">
        <span class="claim-speaker">{speaker ? t('claimSpeaker', { speaker }) : t('claimArticleSays')}</span>
        <FactText text={claim.says} />
      </p>
      {headline && (
        <p class="claim-headline">
          <FactText text={headline} />
        </p>
      )}
      {!headline && values}
    </ClaimFrame>
  );
}
