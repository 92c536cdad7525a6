import { useState } from 'preact/hooks';
import type { Locale } from '../../core/locale.ts';
import { Surface } from '../shared/Surface.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { ReportButton } from './ReportButton.tsx';

interface ProblemActions {
  /** Removes all settings and starts the surface again; a rejection is told to the reader. */
  readonly onReset: () => Promise<void>;
  readonly readReport: () => Promise<string>;
}

/** Takes the place of a surface that could not be shown. It depends on nothing that may have caused that. */
export function SurfaceProblem({ locale, ...actions }: ProblemActions & { readonly locale: Locale }) {
  return (
    <Surface locale={locale} theme="system">
      <Problem {...actions} />
    </Surface>
  );
}

function Problem({ onReset, readReport }: ProblemActions) {
  const t = useTranslate();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <main class="surface-problem">
      <div role="alert">
        <h1>{t('problemTitle')}</h1>
        <p>{t('problemText')}</p>
      </div>
      <div class="surface-problem-actions">
        <button type="button" class="button" onClick={() => onReset().catch(() => setHasFailed(true))}>
          {t('problemReset')}
        </button>
        <ReportButton readReport={readReport} />
      </div>
      <p class="hint">{hasFailed ? t('settingsNotSaved') : t('problemResetHint')}</p>
    </main>
  );
}
