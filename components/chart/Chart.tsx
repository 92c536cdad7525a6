import { comparablePoints, extentWithZero, timedPoints } from '../../core/cards/chart-points.ts';
import type { CardChart, CardSource } from '../../core/facts/card.ts';
import { SourceCitations } from '../claim/SourceCitations.tsx';
import { FactText } from '../shared/FactText.tsx';
import { BarChart } from './BarChart.tsx';
import { LineChart } from './LineChart.tsx';

interface ChartProps {
  readonly chart: CardChart;
  readonly sources: readonly CardSource[];
  /** False where the title stands above it already. */
  readonly titled?: boolean | undefined;
}

/** A line if the values are a series and all are dated, otherwise bars; nothing if there is nothing to compare. */
export function Chart({ chart, sources, titled = true }: ChartProps) {
  const points = comparablePoints(chart.points);
  const [low, high] = extentWithZero(points);
  if (low === high) return null;
  const series = chart.kind === 'line' ? timedPoints(points) : undefined;
  return (
    <section class={titled ? 'section' : undefined} aria-label={chart.title}>
      {titled && (
        <h3>
          <FactText text={chart.title} />
        </h3>
      )}
      {series ? <LineChart points={series} /> : <BarChart points={points} />}
      {chart.note && (
        <p class="chart-note">
          <FactText text={chart.note} />
        </p>
      )}
      <SourceCitations ids={chart.sources} sources={sources} />
    </section>
  );
}
