import type { ComponentChild } from 'preact';
import type { ChartPoint } from '../../core/facts/card.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { ROLE_NAMES } from './role-names.ts';

type Role = ChartPoint['role'];

interface LegendProps {
  /** The role of every point. */
  readonly roles: readonly Role[];
  readonly swatch: (role: Role) => ComponentChild;
}

/** What each form stands for; left out when all points look alike. Screen readers hear it with each point. */
export function Legend({ roles, swatch }: LegendProps) {
  const t = useTranslate();
  // Both are found values and look alike.
  const looks = [...new Set(roles)].filter((role) => role !== 'actual' || !roles.includes('better'));
  if (looks.length < 2) return null;
  return (
    <p class="legend" aria-hidden="true">
      {looks.map((role) => (
        <span key={role}>
          {swatch(role)}
          {t(ROLE_NAMES[role])}
        </span>
      ))}
    </p>
  );
}
