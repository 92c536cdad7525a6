import type { CardSource } from '../core/card.ts';
import { formatDate } from '../core/format-date.ts';
import { joinParts } from './join-parts.ts';
import { SecondaryMark } from './SecondaryMark.tsx';
import { SourceName } from './SourceName.tsx';
import { useTranslate } from './translate-context.ts';

type ListedSource = Pick<CardSource, 'publisher' | 'title' | 'date' | 'url' | 'weak'>;

/** Every source in full: title, publisher, date, and a link where there is one to give. */
export function SourceList({ sources }: { readonly sources: readonly ListedSource[] }) {
  const { locale } = useTranslate();
  return (
    <ol class="source-list">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title} ${source.url}`}>
          <SourceName source={source} text={source.title} />
          <span class="source-by">
            {joinParts([source.publisher, source.date && formatDate(source.date, locale)], locale)}
            {source.weak && <SecondaryMark />}
          </span>
        </li>
      ))}
    </ol>
  );
}
