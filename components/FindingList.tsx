import type { CardFinding } from '../core/card.ts';
import { formatDate } from '../core/format-date.ts';
import { useTranslate } from './translate-context.ts';
import { Value } from './Value.tsx';

/** Further values of one claim, one a line: what was found, of what, and when. */
export function FindingList({ findings }: { readonly findings: readonly CardFinding[] }) {
  const { locale } = useTranslate();
  return (
    <ul class="findings">
      {findings.map((finding, index) => (
        <li key={index}>
          <strong>
            <Value value={finding.value} />
          </strong>{' '}
          <span>
            {[finding.label, finding.period, finding.asOf && formatDate(finding.asOf, locale)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
