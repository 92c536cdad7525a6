import type { ChartPoint } from '../../core/facts/card.ts';

interface MarkerProps {
  /** SVG lengths, from the top left corner of the drawing. */
  readonly x: string | number;
  readonly y: number;
  readonly role: ChartPoint['role'];
}

/** The mark of one point of a line. Each role has a form of its own, so that no reader depends on colour. */
export function Marker({ x, y, role }: MarkerProps) {
  return (
    <svg class="chart-marker" x={x} y={y} data-role={role} aria-hidden="true">
      <Form role={role} />
    </svg>
  );
}

function Form({ role }: Pick<MarkerProps, 'role'>) {
  if (role === 'article') return <path d="M0-6.5 4 0 0 6.5-4 0Z" />;
  if (role === 'target') return <path d="M-3-3H3V3H-3Z" />;
  return <circle r={role === 'forecast' ? 3.8 : 3.1} />;
}
