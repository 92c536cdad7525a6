import type { CardSource } from '../core/card.ts';
import { formatDate } from '../core/format-date.ts';
import { SourceName } from './SourceName.tsx';
import { useTranslate } from './translate-context.ts';

interface SourceCitationsProps {
  /** Ids in the order in which they are to be shown; repeated ones are shown once. */
  readonly ids: readonly string[];
  readonly sources: readonly CardSource[];
}

/** The sources of one claim, short: linked publisher and date. */
export function SourceCitations({ ids, sources }: SourceCitationsProps) {
  const t = useTranslate();
  const cited = [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (cited.length === 0) return null;
  return (
    <ul class="citations" aria-label={t('claimSources')}>
      {cited.map((source) => (
        <li key={source.id}>
          <SourceName source={source} text={source.publisher} />
          {source.date && <>, {formatDate(source.date, t.locale)}</>}
          {source.weak && <SecondaryMark />}
        </li>
      ))}
    </ul>
  );
}

/** Says that a source was read second-hand, and why it has no link. */
export function SecondaryMark() {
  const t = useTranslate();
  return (
    <span class="secondary" title={t('claimSecondaryMeaning')}>
      {' '}
      ({t('claimSecondary')})
    </span>
  );
}
