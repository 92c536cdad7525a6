import type { PageSummary } from '../../core/facts/page-summary.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { Switch } from '../shared/Switch.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { PageCondition } from './page-condition.ts';

interface PageHeaderProps {
  readonly state: PageCondition;
  readonly site?: string | undefined;
  readonly onToggleSite: (on: boolean) => void;
}

/** The popup's title, the switch for this site, and the totals for the page. */
export function PageHeader({ state, site, onToggleSite }: PageHeaderProps) {
  const t = useTranslate();
  const switchable = site !== undefined && state.kind !== 'unreadable' && state.kind !== 'off';
  return (
    <header class="popup-header">
      <div class="popup-title">
        <h1>{t('pageTitle')}</h1>
        {switchable && (
          <div class="popup-site">
            <span aria-hidden="true" class="popup-host" title={site}>
              {site}
            </span>
            <Switch on={state.kind !== 'site-off'} onChange={onToggleSite} labelHidden>
              {t('pageSiteSwitch', { site })}
            </Switch>
          </div>
        )}
      </div>
      {'summary' in state && <PageCounts summary={state.summary} />}
    </header>
  );
}

function PageCounts({ summary }: { readonly summary: PageSummary }) {
  const t = useTranslate();
  const names = countNames(summary);
  if (names === 0) return null;
  const cautions = summary.cautions.length;
  const counts = [
    t('pageNames', { count: names }),
    t('pageMentions', { count: summary.mentions }),
    cautions > 0 && t('pageCautions', { count: cautions }),
  ];
  return <p class="popup-counts">{joinParts(counts, t.locale)}</p>;
}

/** Number of distinct entities on the page. */
function countNames(summary: PageSummary): number {
  return summary.categories.reduce((count, category) => count + category.entities.length, 0);
}
