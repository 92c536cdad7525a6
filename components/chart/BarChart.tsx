import { type DrawablePoint, extentWithZero } from '../../core/cards/chart-points.ts';
import { Value } from '../shared/Value.tsx';
import { Bar } from './Bar.tsx';
import { Legend } from './Legend.tsx';
import { linearScale } from './linear-scale.ts';
import { PointLabel } from './PointLabel.tsx';

/** Bars on one scale that contains zero. No text alternative is needed: each bar has a label and a value. */
export function BarChart({ points }: { readonly points: readonly DrawablePoint[] }) {
  const scale = linearScale(extentWithZero(points), [0, 100]);
  return (
    <>
      <Legend
        roles={points.map(({ role }) => role)}
        swatch={(role) => <Bar amount={1} scale={linearScale([0, 1], [0, 100])} role={role} />}
      />
      <ul class="bars">
        {points.map((point, index) => (
          <li key={index}>
            <PointLabel point={point} />
            <Bar amount={point.amount} scale={scale} role={point.role} />
            <span class="bar-value">
              <Value value={point.value} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
