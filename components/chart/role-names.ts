import type { ChartPoint } from '../../core/facts/card.ts';
import type { MessageKey } from '../../locales/translate.ts';

export const ROLE_NAMES: Readonly<Record<ChartPoint['role'], MessageKey>> = {
  article: 'chartArticle',
  better: 'chartBetter',
  target: 'chartTarget',
  actual: 'chartActual',
  forecast: 'chartForecast',
};
