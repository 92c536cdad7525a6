import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { ChartPoint } from '../../core/facts/card.ts';

/** Each role has a form of its own, so that no reader depends on colour. */
const FORMS: Readonly<Record<ChartPoint['role'], string | null>> = {
  article: symbol(symbolDiamond, 48)(),
  better: symbol(symbolCircle, 30)(),
  actual: symbol(symbolCircle, 30)(),
  target: symbol(symbolSquare, 42)(),
  forecast: symbol(symbolCircle, 46)(),
};

interface MarkerProps {
  /** SVG lengths, from the top left corner of the drawing. */
  readonly x: string | number;
  readonly y: number;
  readonly role: ChartPoint['role'];
}

/** The mark of one point of a line. */
export function Marker({ x, y, role }: MarkerProps) {
  const form = FORMS[role];
  return (
    <svg class="chart-marker" x={x} y={y} data-role={role} aria-hidden="true">
      {form && <path d={form} />}
    </svg>
  );
}
