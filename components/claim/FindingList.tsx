import type { CardFinding } from '../../core/facts/card.ts';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { describeFinding } from './describe-finding.ts';

/** Enough to show how far off a figure is; the rest is one click away. */
const SHOWN_AT_FIRST = 3;

/** Further values for a claim, one per line: value, what it measures, and when. */
export function FindingList({ findings }: { readonly findings: readonly CardFinding[] }) {
  const { locale } = useTranslate();
  return (
    <ShowMore items={findings} shown={SHOWN_AT_FIRST}>
      {(visible, more) => (
        <ul class="findings">
          {visible.map((finding, index) => (
            <li key={index}>
              <strong>
                <Value value={finding.value} />
              </strong>{' '}
              <span class="finding-what">{describeFinding(finding, locale)}</span>
            </li>
          ))}
          {more && <li>{more}</li>}
        </ul>
      )}
    </ShowMore>
  );
}
