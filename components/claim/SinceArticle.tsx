import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { CardSource, CardUpdate } from '../../core/facts/card.ts';
import { citedInUpdate } from '../../core/facts/cited-sources.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { FactText } from '../shared/FactText.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { ObservationList } from './ObservationList.tsx';
import { SourceCitations } from './SourceCitations.tsx';

interface SinceArticleProps {
  readonly since: CardUpdate;
  readonly sources: readonly CardSource[];
}

/** What happened to a figure after the article. Collapsed, because it is not a verdict on the article. */
export function SinceArticle({ since, sources }: SinceArticleProps) {
  const t = useTranslate();
  return (
    <details class="since" open={since.isSought}>
      <summary>{joinParts([t('claimSince'), formatDate(since.asOf, t.locale)], t.locale)}</summary>
      <p>
        <FactText text={since.note} />
      </p>
      {since.observations.length > 0 && (
        <ObservationList observations={since.observations} shown={SHOWN_AT_FIRST.newer} />
      )}
      <SourceCitations ids={citedInUpdate(since)} sources={sources} />
    </details>
  );
}
