import type { Card } from '../../core/facts/card.ts';
import { FactText } from '../shared/FactText.tsx';
import { Chart } from './Chart.tsx';

/** The first chart that is chiefly about the card's entity; the others are folded. */
export function CardCharts({ charts, sources }: Pick<Card, 'charts' | 'sources'>) {
  const first = charts.find((chart) => chart.own);
  return (
    <>
      {first && <Chart chart={first} sources={sources} />}
      {charts
        .filter((chart) => chart !== first)
        .map((chart) => (
          <details key={chart.id} class="section chart-folded">
            <summary>
              <FactText text={chart.title} />
            </summary>
            <Chart chart={chart} sources={sources} titled={false} />
          </details>
        ))}
    </>
  );
}
