import { formatDate } from '../../core/facts/format-date.ts';
import type { DatasetOverview } from '../../core/facts/page-summary.ts';
import { SourceList } from '../shared/SourceList.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** What the facts are, their version, and every source behind them. */
export function DatasetSection({ dataset }: { readonly dataset: DatasetOverview | null | undefined }) {
  const t = useTranslate();
  if (!dataset) {
    return (
      <OptionsSection title={t('optionsData')}>
        <p role="status">{t(dataset === null ? 'optionsDataFailed' : 'optionsDataLoading')}</p>
      </OptionsSection>
    );
  }
  return (
    <OptionsSection
      title={t('optionsData')}
      hint={t('optionsDataVersion', {
        version: dataset.version,
        date: formatDate(dataset.date, t.locale),
      })}
    >
      <p class="dataset-title" lang={dataset.language}>
        {dataset.title}
      </p>
      {dataset.documents.map(({ id, title, publisher, date, aiWritten }) => (
        <p key={id}>
          {t(aiWritten ? 'optionsDataArticleByAi' : 'optionsDataArticle', {
            title,
            publisher,
            date: formatDate(date, t.locale),
          })}
        </p>
      ))}
      <p>{t('optionsDataClaims', { count: dataset.claimCount })}</p>
      <details>
        <summary>{t('optionsDataSources', { count: dataset.sources.length })}</summary>
        <SourceList sources={dataset.sources} />
      </details>
    </OptionsSection>
  );
}
