import type { ChartPoint } from '../../core/facts/card.ts';
import type { Quantity } from '../../core/facts/figure.ts';

interface BarProps {
  readonly amount: Quantity['amount'];
  /** The amount drawn at full width. */
  readonly longest: number;
  readonly role: ChartPoint['role'];
}

/** One bar of a chart. Hatching is a dashed line: an SVG pattern needs an id, which is fragile in shadow roots. */
export function Bar({ amount, longest, role }: BarProps) {
  const share = (length: number) => `${Math.max((length / longest) * 100, 0.7)}%`;
  const end = share(upperEnd(amount));
  return (
    <svg class="bar" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="bar-body" data-role={role} x="0" y="0.5" width={end} height="9" rx="1" />
      {role === 'article' && <line class="bar-hatch" x1="0" x2={end} y1="5" y2="5" />}
      {typeof amount !== 'number' && (
        <rect class="bar-spread" x={share(amount[0])} y="0.5" width="2" height="9" />
      )}
    </svg>
  );
}

/** The amount, or the upper end of a range. */
export function upperEnd(amount: Quantity['amount']): number {
  return typeof amount === 'number' ? amount : amount[1];
}
