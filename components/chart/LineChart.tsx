import { nice, ticks } from 'd3-array';
import { line } from 'd3-shape';
import { extentWithZero, highEnd, isJoined, lowEnd, type TimedPoint } from '../../core/cards/chart-points.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { formatCompact } from '../../core/facts/format-number.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { Legend } from './Legend.tsx';
import { linearScale } from './linear-scale.ts';
import { Marker } from './Marker.tsx';
import { PointLabel } from './PointLabel.tsx';
import { type Plot, placeLabels } from './place-labels.ts';

/** Height of the drawing and edges of the plot, in px. The space above is for a label. */
const HEIGHT = 128;
const TOP = 20;
const BOTTOM = HEIGHT - 8;
/** Left and right edge of the plot, in percent of the width. The space on the left is for the axis labels. */
const SIDES = [14, 95] as const;
/** A hint of scale; more would be a grid to read. */
const TICKS = 3;

/** Values over time on a scale that contains zero; screen readers get them as a list. */
export function LineChart({ points }: { readonly points: readonly TimedPoint[] }) {
  const times = points.map(({ time }) => time);
  const heights = nice(...extentWithZero(points), TICKS);
  const plot = {
    x: linearScale([Math.min(...times), Math.max(...times)], SIDES),
    y: linearScale(heights, [BOTTOM, TOP]),
  };
  return (
    <>
      <Legend
        roles={points.map(({ role }) => role)}
        swatch={(role) => (
          <svg class="legend-marker" width="12" height="12" aria-hidden="true">
            <Marker x={6} y={6} role={role} />
          </svg>
        )}
      />
      <svg class="line-chart" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <Axis y={plot.y} values={ticks(...heights, TICKS)} />
        <Line points={points.filter(isJoined)} plot={plot} />
        {points.map((point, index) => (
          <Point key={index} point={point} plot={plot} />
        ))}
        {placeLabels(points, plot).map(({ text, x, y, anchor }) => (
          <text key={`${x} ${y}`} class="chart-label" x={`${x}%`} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      <Ends points={points} />
      <ul class="visually-hidden">
        {points.map((point, index) => (
          <li key={index}>
            <PointLabel point={point} /> <Value value={point.value} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Axis({ y, values }: Pick<Plot, 'y'> & { readonly values: readonly number[] }) {
  const { locale } = useTranslate();
  return (
    <>
      {values.map((tick) => (
        <g key={tick} class="chart-tick">
          <line x1={`${SIDES[0] - 3}%`} x2="100%" y1={y(tick)} y2={y(tick)} data-zero={tick === 0} />
          <text x="0" y={y(tick)} dy="0.35em">
            {formatCompact(tick, locale)}
          </text>
        </g>
      ))}
    </>
  );
}

/** One piece between each two points, dashed where it leads to what is not yet measured. */
function Line({ points, plot }: { readonly points: readonly TimedPoint[]; readonly plot: Plot }) {
  const draw = line<TimedPoint>(
    ({ time }) => plot.x(time),
    ({ amount }) => plot.y(middle(amount)),
  );
  const pieces = points.slice(1).map((end, index) => ({ end, path: draw(points.slice(index, index + 2)) }));
  return (
    <svg
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {pieces.map(
        ({ end, path }) => path && <path key={path} class="chart-line" d={path} data-role={end.role} />,
      )}
    </svg>
  );
}

function Point({
  point: { time, amount, role },
  plot: { x, y },
}: {
  readonly point: TimedPoint;
  readonly plot: Plot;
}) {
  const at = `${x(time)}%`;
  return (
    <>
      {typeof amount !== 'number' && (
        <line class="chart-spread" x1={at} x2={at} y1={y(lowEnd(amount))} y2={y(highEnd(amount))} />
      )}
      <Marker x={at} y={y(middle(amount))} role={role} />
    </>
  );
}

/** The first and the last date, under the ends of the line. */
function Ends({ points }: { readonly points: readonly TimedPoint[] }) {
  const { locale } = useTranslate();
  return (
    <p class="chart-ends" aria-hidden="true">
      {[points[0], points.at(-1)].map((point, index) => (
        <span key={index}>{point?.at && formatDate(point.at.slice(0, 7), locale)}</span>
      ))}
    </p>
  );
}

function middle(amount: TimedPoint['amount']): number {
  return (lowEnd(amount) + highEnd(amount)) / 2;
}
