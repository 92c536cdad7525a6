import type { Card } from '../../core/facts/card.ts';
import { ComparisonChart } from './ComparisonChart.tsx';

/** The first chart that is chiefly about the card's entity; the others are folded. */
export function CardCharts({ charts, sources }: Pick<Card, 'charts' | 'sources'>) {
  const first = charts.find((chart) => chart.own);
  return (
    <>
      {first && <ComparisonChart chart={first} sources={sources} />}
      {charts
        .filter((chart) => chart !== first)
        .map((chart) => (
          <details key={chart.id} class="section">
            <summary>{chart.title}</summary>
            <ComparisonChart chart={chart} sources={sources} />
          </details>
        ))}
    </>
  );
}
