import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { CardSource } from '../../core/facts/card.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { commaIn } from '../../core/facts/punctuation.ts';
import { SecondaryMark } from '../shared/SecondaryMark.tsx';
import { ShowMore } from '../shared/ShowMore.tsx';
import { SourceName } from '../shared/SourceName.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface SourceCitationsProps {
  /** Source ids in display order; duplicates are shown once. */
  readonly ids: readonly string[];
  readonly sources: readonly CardSource[];
}

/** The sources of a claim in short form: linked publisher and date. */
export function SourceCitations({ ids, sources }: SourceCitationsProps) {
  const t = useTranslate();
  const cited = distinctSources(ids, sources);
  if (cited.length === 0) return null;
  return (
    <ShowMore items={cited} shown={SHOWN_AT_FIRST.sources}>
      {(visible, more) => (
        <ul class="citations" aria-label={t('claimSources')}>
          {visible.map((source) => (
            <li key={source.id}>
              <SourceName source={source} text={source.publisher} />
              {source.date && commaIn(t.locale) + formatDate(source.date, t.locale)}
              {source.weak && <SecondaryMark />}
            </li>
          ))}
          {more && <li>{more}</li>}
        </ul>
      )}
    </ShowMore>
  );
}

/** One source per publisher and day: two would look the same here, and the foot of the card lists both. */
function distinctSources(ids: readonly string[], sources: readonly CardSource[]): readonly CardSource[] {
  const distinct = new Map<string, CardSource>();
  for (const id of ids) {
    const source = sources.find((each) => each.id === id);
    if (!source) continue;
    const key = `${source.publisher} ${source.date}`;
    if (!distinct.get(key)?.url) distinct.set(key, source);
  }
  return [...distinct.values()];
}
