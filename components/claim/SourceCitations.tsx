import { Fragment } from 'preact';
import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { CardSource } from '../../core/facts/card.ts';
import { groupByPublisher, type SourceGroup } from '../../core/facts/cited-sources.ts';
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

/** The sources of a claim in short form, one entry per publisher. */
export function SourceCitations({ ids, sources }: SourceCitationsProps) {
  const t = useTranslate();
  const groups = groupByPublisher(ids, sources);
  if (groups.length === 0) return null;
  return (
    <ShowMore items={groups} shown={SHOWN_AT_FIRST.sources}>
      {(visible, more) => (
        <ul class="citations" aria-label={t('claimSources')}>
          {visible.map((group) => (
            <li key={`${group.publisher} ${group.weak}`}>
              <Citation group={group} />
              {group.weak && <SecondaryMark />}
            </li>
          ))}
          {more && <li>{more}</li>}
        </ul>
      )}
    </ShowMore>
  );
}

/** A linked publisher and the date; of several texts, the publisher once and each date linked. */
function Citation({ group: { publisher, texts } }: { readonly group: SourceGroup }) {
  const { locale } = useTranslate();
  const [only, ...others] = texts;
  if (only && others.length === 0) {
    return (
      <>
        <SourceName source={only} text={publisher} />
        {only.date && commaIn(locale) + formatDate(only.date, locale)}
      </>
    );
  }
  return (
    <>
      {publisher}
      {texts.map((source) => (
        <Fragment key={source.id}>
          {commaIn(locale)}
          <SourceName source={source} text={source.date ? formatDate(source.date, locale) : source.title} />
        </Fragment>
      ))}
    </>
  );
}
