import { highEnd, lowEnd } from '../../core/cards/chart-points.ts';
import type { ChartPoint } from '../../core/facts/card.ts';
import type { Quantity } from '../../core/facts/figure.ts';
import type { Scale } from './linear-scale.ts';

interface BarProps {
  readonly amount: Quantity['amount'];
  /** From amounts to percent of the full width. */
  readonly scale: Scale;
  readonly role: ChartPoint['role'];
}

/** Narrower, a bar could not be seen; in percent. */
const THINNEST = 0.7;

/** One bar of a chart. Hatching is a dashed line: an SVG pattern needs an id, which is fragile in shadow roots. */
export function Bar({ amount, scale, role }: BarProps) {
  const [low, high] = [lowEnd(amount), highEnd(amount)];
  const far = scale(Math.abs(low) > Math.abs(high) ? low : high);
  const start = Math.min(scale(0), far);
  const size = Math.max(Math.abs(far - scale(0)), THINNEST);
  return (
    <svg class="bar" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="bar-body" data-role={role} x={`${start}%`} y="0.5" width={`${size}%`} height="9" rx="1" />
      {role === 'article' && (
        <line class="bar-hatch" x1={`${start}%`} x2={`${start + size}%`} y1="5" y2="5" />
      )}
      {low !== high && <rect class="bar-spread" x={`${scale(low)}%`} y="0.5" width="2" height="9" />}
    </svg>
  );
}
