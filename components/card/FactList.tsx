import type { Card } from '../../core/facts/card.ts';
import { SHOWN_AT_FIRST } from '../../core/facts/shown-at-first.ts';
import { ObservationList } from '../claim/ObservationList.tsx';
import { SourceCitations } from '../claim/SourceCitations.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** Figures of the entity that the article does not mention. */
export function FactList({ facts, sources }: Pick<Card, 'facts' | 'sources'>) {
  const t = useTranslate();
  if (facts.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('cardFacts')}</h3>
      <ObservationList observations={facts} shown={SHOWN_AT_FIRST.observations} />
      <SourceCitations ids={facts.flatMap((fact) => fact.sources)} sources={sources} />
    </section>
  );
}
