import type { Card } from '../core/card.ts';
import { formatDate } from '../core/format-date.ts';
import { SourceList } from './SourceList.tsx';
import { useTranslate } from './translate-context.ts';

/** Where the figures come from, named for what it is, when they were checked, and every source in full. */
export function CardOrigin({ card }: { readonly card: Card }) {
  const t = useTranslate();
  const { article, dataset, sources } = card;
  const date = (value: string) => formatDate(value, t.locale);
  return (
    <footer class="card-origin">
      <p>
        <span title={article.title}>
          {t('cardOrigin', { publisher: article.publisher, date: date(article.date) })}
        </span>
        {' · '}
        {t('cardChecked', { date: date(dataset.checkedOn) })}
      </p>
      {sources.length > 0 && (
        <details>
          <summary>{t('cardSources', { count: sources.length })}</summary>
          <SourceList sources={sources} />
          <p>{t('cardDataset', { id: dataset.id, version: dataset.version })}</p>
        </details>
      )}
    </footer>
  );
}
