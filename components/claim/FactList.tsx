import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { Card } from '../../core/facts/card.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { ObservationList } from './ObservationList.tsx';
import { SourceCitations } from './SourceCitations.tsx';

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
