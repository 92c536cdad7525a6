import type { CardComparison, CardSource, ComparisonBar } from '../core/card.ts';
import type { Quantity } from '../core/figure.ts';
import { formatDate } from '../core/format-date.ts';
import type { MessageKey } from '../locales/translate.ts';
import { SourceCitations } from './SourceCitations.tsx';
import { useTranslate } from './translate-context.ts';
import { Value } from './Value.tsx';

const ROLES: Readonly<Record<ComparisonBar['role'], MessageKey>> = {
  article: 'chartArticle',
  better: 'chartBetter',
  target: 'chartTarget',
  actual: 'chartActual',
};

interface ComparisonChartProps {
  readonly comparison: CardComparison;
  readonly sources: readonly CardSource[];
}

/** Bars on one scale from zero. The list is its own text alternative: every bar has a label and a value. */
export function ComparisonChart({ comparison, sources }: ComparisonChartProps) {
  const { locale } = useTranslate();
  const bars = comparableBars(comparison.bars);
  const longest = Math.max(...bars.map(({ value }) => upper(value)));
  if (bars.length === 0 || longest <= 0) return null;
  return (
    <section class="section">
      <h3>{comparison.title}</h3>
      <ul class="bars">
        {bars.map((bar, index) => (
          <li key={index} data-role={bar.role}>
            <span class="bar-label">
              {bar.label} <BarRole bar={bar} />
            </span>
            <Bar value={bar.value} longest={longest} role={bar.role} />
            <span class="bar-value">
              <Value value={bar.value} />
              {bar.asOf && <span class="bar-when"> {formatDate(bar.asOf, locale)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {comparison.note && <p class="chart-note">{comparison.note}</p>}
      <SourceCitations ids={comparison.sources} sources={sources} />
    </section>
  );
}

function BarRole({ bar }: { readonly bar: ComparisonBar }) {
  const t = useTranslate();
  return <span class="bar-role">{t(ROLES[bar.role])}</span>;
}

interface BarProps {
  readonly value: Quantity;
  readonly longest: number;
  readonly role: ComparisonBar['role'];
}

/** Dashes make the hatching: a pattern would need an id, which frames and shadow roots make fragile. */
function Bar({ value, longest, role }: BarProps) {
  const share = (amount: number) => `${Math.max((amount / longest) * 100, 1)}%`;
  const end = share(upper(value));
  return (
    <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect class="bar-body" data-role={role} x="0" y="0.5" width={end} height="11" rx="1.5" />
      {role === 'article' && <line class="bar-hatch" x1="0" x2={end} y1="6" y2="6" />}
      {typeof value.amount !== 'number' && (
        <rect class="bar-spread" x={share(value.amount[0])} y="0.5" width="2" height="11" />
      )}
    </svg>
  );
}

type DrawableBar = ComparisonBar & { readonly value: Quantity };

/** Bars of one unit only: what cannot share the scale is not drawn on it. */
function comparableBars(bars: readonly ComparisonBar[]): DrawableBar[] {
  const drawable = bars.filter((bar): bar is DrawableBar => bar.value.kind === 'quantity');
  return drawable.filter((bar) => bar.value.unit === drawable[0]?.value.unit);
}

function upper({ amount }: Quantity): number {
  return typeof amount === 'number' ? amount : amount[1];
}
