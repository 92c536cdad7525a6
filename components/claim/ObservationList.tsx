import type { CardObservation } from '../../core/facts/card.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { describeObservation } from './describe-observation.ts';
import { Equivalents } from './Equivalents.tsx';

interface ObservationListProps {
  /** With a label where they stand for themselves, not beside a claim. */
  readonly observations: readonly (CardObservation & { readonly label?: string })[];
  /** How many are shown at first; the rest unfolds. */
  readonly shown: number;
}

/** Values, one a line: what was found, of what, and when. */
export function ObservationList({ observations, shown }: ObservationListProps) {
  const t = useTranslate();
  return (
    <ShowMore items={observations} shown={shown}>
      {(visible, more) => (
        <ul class="findings">
          {visible.map((observation) => (
            <li key={observation.id}>
              <strong>
                <Value value={observation.value} />
              </strong>{' '}
              <span class="finding-what">
                <Equivalents values={observation.equivalents} />{' '}
                {joinParts([observation.label, describeObservation(observation, t)], t.locale)}
              </span>
            </li>
          ))}
          {more && <li class="finding-more">{more}</li>}
        </ul>
      )}
    </ShowMore>
  );
}
