import type { Failure, FailureLog } from '../../core/failures/failure-log.ts';
import type { Locale } from '../../core/locale.ts';
import { ReportButton } from '../failure/ReportButton.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

export interface FailureSectionProps {
  /** Oldest first. */
  readonly failures: FailureLog;
  readonly readReport: () => Promise<string>;
  readonly onClear: () => void;
}

/** What went wrong lately, newest first, for a bug report. */
export function FailureSection({ failures, readReport, onClear }: FailureSectionProps) {
  const t = useTranslate();
  return (
    <OptionsSection title={t('optionsFailures')} hint={t('optionsFailuresHint')}>
      {failures.length === 0 ? (
        <p class="hint">{t('optionsFailuresNone')}</p>
      ) : (
        <details>
          <summary>{t('optionsFailuresCount', { count: failures.length })}</summary>
          <ol class="failures">
            {failures.toReversed().map((failure) => (
              <li key={`${failure.time} ${failure.what} ${failure.code}`}>{describe(failure, t.locale)}</li>
            ))}
          </ol>
        </details>
      )}
      <div class="failure-actions">
        <ReportButton readReport={readReport} />
        {failures.length > 0 && (
          <button type="button" class="text-button" onClick={onClear}>
            {t('optionsFailuresClear')}
          </button>
        )}
      </div>
    </OptionsSection>
  );
}

/** In our own words, which are English, because they end up in a bug report. */
function describe({ time, what, code, count }: Failure, locale: Locale): string {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' }).format(time);
  return `${when} · ${what}: ${code}${count > 1 ? ` ×${count}` : ''}`;
}
