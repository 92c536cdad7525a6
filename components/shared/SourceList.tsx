import type { CardSource } from '../../core/facts/card.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { httpsLink } from '../../core/facts/https-link.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { CopyButton } from './CopyButton.tsx';
import { LinkIcon } from './icons.tsx';
import { SecondaryMark } from './SecondaryMark.tsx';
import { SourceName } from './SourceName.tsx';
import { useTranslate } from './translate-context.ts';

type ListedSource = Pick<CardSource, 'publisher' | 'title' | 'date' | 'url' | 'weak'>;

interface SourceListProps<Source extends ListedSource> {
  readonly sources: readonly Source[];
  /** Offered for every source that has a link. */
  readonly onCopyLink?: ((source: Source) => void | Promise<void>) | undefined;
}

/** Every source in full: title, publisher, date and, if there is one, the link. */
export function SourceList<Source extends ListedSource>({ sources, onCopyLink }: SourceListProps<Source>) {
  const t = useTranslate();
  return (
    <ol class="source-list">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title} ${source.url}`}>
          <span>
            <SourceName source={source} text={source.title} />
            <span class="source-by">
              {joinParts([source.publisher, source.date && formatDate(source.date, t.locale)], t.locale)}
              {source.weak && <SecondaryMark />}
            </span>
          </span>
          {onCopyLink && httpsLink(source.url) && (
            <CopyButton
              label={t('copyLink', { title: source.title })}
              icon={<LinkIcon />}
              onCopy={() => onCopyLink(source)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
