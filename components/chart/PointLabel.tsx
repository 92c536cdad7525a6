import type { ChartPoint } from '../../core/facts/card.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { commaIn, inBrackets } from '../../core/facts/punctuation.ts';
import { FactText } from '../shared/FactText.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { ROLE_NAMES } from './role-names.ts';

/** The date is left out if the label has it, and for the article, whose date is at the foot of the card. */
export function PointLabel({ point }: { readonly point: ChartPoint }) {
  const t = useTranslate();
  const dated = point.at && point.role !== 'article' && !point.label.includes(point.at.slice(0, 4));
  const role = t(ROLE_NAMES[point.role]);
  return (
    <span class="bar-label">
      <FactText text={point.label} />
      {dated && point.at && (
        <span class="bar-when">
          {commaIn(t.locale)}
          {formatDate(point.at, t.locale)}
        </span>
      )}
      {!point.label.includes(role) && <span class="visually-hidden">{inBrackets(role, t.locale)}</span>}
    </span>
  );
}
