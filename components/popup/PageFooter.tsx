import { formatDuration } from '../../core/facts/format-duration.ts';
import { Switch } from '../shared/Switch.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { PageActions, PageCondition, PageCost } from './page-condition.ts';

interface PageFooterProps {
  readonly state: PageCondition;
  readonly cost: PageCost | undefined;
  readonly actions: Pick<PageActions, 'onCheckText' | 'onOptions' | 'onToggleEverywhere'>;
}

/** The popup's footer: privacy promise, cost of the page, options and the global switch. */
export function PageFooter({ state, cost, actions }: PageFooterProps) {
  const t = useTranslate();
  return (
    <footer class="popup-footer">
      <div class="popup-footer-line">
        <p>{t('pagePrivacy')}</p>
        {cost && <PageCostLine cost={cost} />}
      </div>
      <div class="popup-footer-line">
        <span class="popup-links">
          <button type="button" class="text-button" onClick={actions.onCheckText}>
            {t('checkTitle')}
          </button>
          <button type="button" class="text-button" onClick={actions.onOptions}>
            {t('openOptions')}
          </button>
        </span>
        <Switch on={state.kind !== 'off'} onChange={actions.onToggleEverywhere}>
          {t('pageEverywhereSwitch')}
        </Switch>
      </div>
    </footer>
  );
}

/** Short on screen, spelled out for screen readers. */
function PageCostLine({ cost }: { readonly cost: PageCost }) {
  const t = useTranslate();
  const text = (display: 'short' | 'long') =>
    t('pageCost', { time: formatDuration(cost.totalMs, t.locale, display) });
  return (
    <p>
      <span aria-hidden="true">{text('short')}</span>
      <span class="visually-hidden">{text('long')}</span>
    </p>
  );
}
