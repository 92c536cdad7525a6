import { formatDuration } from '../../core/facts/format-duration.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { PageCautions } from './PageCautions.tsx';
import { PageNotice } from './PageNotice.tsx';
import { PageNumbers } from './PageNumbers.tsx';
import type { PageActions, PageCondition } from './page-condition.ts';

interface PageStateProps {
  readonly state: PageCondition;
  readonly site?: string | undefined;
  readonly actions: PageActions;
}

/** The part above the search: the page's numbers and cautions, or why there are no names. */
export function PageState({ state, site, actions }: PageStateProps) {
  const t = useTranslate();
  switch (state.kind) {
    case 'loading':
      return (
        <p role="status" class="section page-loading">
          {t('pageLoading')}
        </p>
      );
    case 'unreadable':
      return <PageNotice title={t('pageUnreadableTitle')} text={t('pageUnreadable')} />;
    case 'withheld':
      return (
        <PageNotice
          title={t('pageWithheldTitle')}
          text={t('pageWithheld')}
          action={{ label: t('pageAllow'), onClick: actions.onAllow }}
        />
      );
    case 'failed':
      return <PageNotice title={t('pageFailedTitle')} text={t('pageFailed')} />;
    case 'site-off':
      return (
        <PageNotice
          title={t('pageSiteOffTitle')}
          text={t('pageSiteOff', { site })}
          action={{ label: t('pageTurnOnSite'), onClick: () => actions.onToggleSite(true) }}
        />
      );
    case 'off':
      return (
        <PageNotice
          title={t('pageOffTitle')}
          text={t('pageOff')}
          action={{ label: t('pageTurnOn'), onClick: () => actions.onToggleEverywhere(true) }}
        />
      );
    case 'snoozed':
      return (
        <PageNotice
          title={t('pageSnoozedTitle')}
          text={t('pageSnoozed', { time: formatTime(state.until, t.locale) })}
          action={{ label: t('pageEndSnooze'), onClick: actions.onWake }}
        />
      );
    case 'paused':
      return (
        <PageNotice
          title={t('pagePausedTitle')}
          text={t('pagePaused', {
            cost: formatDuration(state.costMs, t.locale),
            budget: formatDuration(state.budgetMs, t.locale),
          })}
          action={actions.onResume && { label: t('pageResume'), onClick: actions.onResume }}
        />
      );
    case 'ready':
      if (state.summary.categories.length === 0) {
        return <PageNotice title={t('pageEmptyTitle')} text={t('pageEmpty')} />;
      }
      return (
        <>
          <PageNumbers numbers={state.summary.numbers} onJump={actions.onJumpToNumber} />
          <PageCautions cautions={state.summary.cautions} onOpen={actions.onOpenCard} />
        </>
      );
  }
}

function formatTime(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(time);
}
