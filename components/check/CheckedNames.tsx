import { countVerdicts } from '../../core/cards/verdicts.ts';
import type { CheckedName } from '../../core/checking/text-check.ts';
import type { EntityId } from '../../core/entity.ts';
import { VerdictCounts } from '../popup/VerdictCounts.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { nameEntry } from './places.ts';

interface CheckedNamesProps {
  readonly names: readonly CheckedName[];
  readonly onOpen: (entity: EntityId) => void;
}

/** The names of the text with the verdicts on what the article says of each; each opens its card. */
export function CheckedNames({ names, onOpen }: CheckedNamesProps) {
  const t = useTranslate();
  if (names.length === 0) return null;
  return (
    <section class="checked-list">
      <h3>{t('checkNamesTitle')}</h3>
      <ul class="rows">
        {names.map(({ entity, card, count }, index) => (
          <li key={entity} data-category={card.entity.category.id}>
            <button
              id={nameEntry(index)}
              type="button"
              class="row"
              title={t('pageOpenCard', { name: card.entity.name })}
              onClick={() => onOpen(entity)}
            >
              <span class="row-name sample" lang={card.language}>
                {card.entity.name}
              </span>{' '}
              <VerdictCounts verdicts={countVerdicts(factVerdicts(card.claims))} />
              <span class="row-count">
                <span aria-hidden="true">{count}</span>
                <span class="visually-hidden">{t('pageMentions', { count })}. </span>
              </span>
              <span class="row-summary" title={card.entity.summary} lang={card.language}>
                {card.entity.summary}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factVerdicts(claims: CheckedName['card']['claims']) {
  return claims.map(({ check }) => check.verdict);
}
