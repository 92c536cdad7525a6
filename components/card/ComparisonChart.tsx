import type { CardChart, CardSource, ChartPoint } from '../../core/facts/card.ts';
import type { Quantity } from '../../core/facts/figure.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { commaIn, inBrackets } from '../../core/facts/punctuation.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { SourceCitations } from '../claim/SourceCitations.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { Bar, upperEnd } from './Bar.tsx';

const ROLES: Readonly<Record<ChartPoint['role'], MessageKey>> = {
  article: 'chartArticle',
  better: 'chartBetter',
  target: 'chartTarget',
  actual: 'chartActual',
  forecast: 'chartForecast',
};

interface ComparisonChartProps {
  readonly chart: CardChart;
  readonly sources: readonly CardSource[];
}

/** Bars on one scale from zero. No text alternative is needed: each bar has a label and a value. */
export function ComparisonChart({ chart, sources }: ComparisonChartProps) {
  const bars = comparableBars(chart.points);
  const longest = Math.max(...bars.map(({ amount }) => upperEnd(amount)));
  if (bars.length === 0 || longest <= 0) return null;
  return (
    <section class="section">
      <h3>{chart.title}</h3>
      <Legend roles={[...new Set(bars.map((bar) => bar.role))]} />
      <ul class="bars">
        {bars.map((bar, index) => (
          <li key={index}>
            <BarLabel bar={bar} />
            <Bar amount={bar.amount} longest={longest} role={bar.role} />
            <span class="bar-value">
              <Value value={bar.value} />
            </span>
          </li>
        ))}
      </ul>
      {chart.note && <p class="chart-note">{chart.note}</p>}
      <SourceCitations ids={chart.sources} sources={sources} />
    </section>
  );
}

/** The legend; left out when all bars look alike. */
function Legend({ roles }: { readonly roles: readonly ChartPoint['role'][] }) {
  const t = useTranslate();
  if (roles.length < 2) return null;
  return (
    <p class="legend" aria-hidden="true">
      {roles.map((role) => (
        <span key={role}>
          <Bar amount={1} longest={1} role={role} />
          {t(ROLES[role])}
        </span>
      ))}
    </p>
  );
}

/** The date is left out if the label has it, and for the article, whose date is at the foot of the card. */
function BarLabel({ bar }: { readonly bar: ChartPoint }) {
  const t = useTranslate();
  const dated = bar.at && bar.role !== 'article' && !bar.label.includes(bar.at.slice(0, 4));
  const role = t(ROLES[bar.role]);
  return (
    <span class="bar-label">
      {bar.label}
      {dated && bar.at && (
        <span class="bar-when">
          {commaIn(t.locale)}
          {formatDate(bar.at, t.locale)}
        </span>
      )}
      {!bar.label.includes(role) && <span class="visually-hidden">{inBrackets(role, t.locale)}</span>}
    </span>
  );
}

type DrawableBar = ChartPoint & { readonly amount: Quantity['amount'] };

/** The bars that share a unit with the first; others would not fit its scale. */
function comparableBars(points: readonly ChartPoint[]): DrawableBar[] {
  const drawable = points.flatMap((point): DrawableBar[] => {
    const { amount } = point.value;
    return amount === undefined ? [] : [{ ...point, amount }];
  });
  return drawable.filter((bar) => bar.value.unit === drawable[0]?.value.unit);
}
