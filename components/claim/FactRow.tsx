import type { Card, CardSource } from '../../core/facts/card.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';
import { describeObservation } from './describe-observation.ts';
import { Equivalents } from './Equivalents.tsx';
import { SourceCitations } from './SourceCitations.tsx';

interface FactRowProps {
  readonly fact: Card['facts'][number];
  readonly sources: readonly CardSource[];
}

/** A value that no article claims: what it is of, and who says so. */
export function FactRow({ fact, sources }: FactRowProps) {
  const t = useTranslate();
  return (
    <div class="claim">
      <p class="claim-head">
        <span class="claim-label">{joinParts([fact.label, describeObservation(fact, t)], t.locale)}</span>
      </p>
      <p class="figure-values">
        <strong class="figure-value">
          <Value value={fact.value} />
        </strong>
        <Equivalents values={fact.equivalents} />
      </p>
      <div class="claim-foot">
        <SourceCitations ids={fact.sources} sources={sources} />
      </div>
    </div>
  );
}
