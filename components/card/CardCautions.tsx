import type { Card } from '../../core/facts/card.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { Caution } from '../shared/Caution.tsx';
import { FactText } from '../shared/FactText.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** What to be careful about before any figure. */
export function CardCautions({ cautions }: Pick<Card, 'cautions'>) {
  if (cautions.length === 0) return null;
  const worst = cautions.some(({ verdict }) => verdict === 'contradicted') ? 'contradicted' : 'imprecise';
  return (
    <Caution verdict={worst}>
      {cautions.map(({ claim, text }) => (
        <p key={claim}>
          <FactText text={text} />
        </p>
      ))}
    </Caution>
  );
}

/** Cautions that concern other names: they are only named, and come after what the card is about. */
export function OtherCautions({ also }: Pick<Card, 'also'>) {
  const t = useTranslate();
  if (also.length === 0) return null;
  const names = joinParts([...new Set(also.map(({ entity }) => entity.name))], t.locale);
  return (
    <details class="card-also">
      <summary>{t('cardAlso', { names })}</summary>
      <ul>
        {also.map(({ claim, entity, text }) => (
          <li key={claim}>
            <strong>
              <FactText text={entity.name} />
            </strong>{' '}
            <FactText text={text} />
          </li>
        ))}
      </ul>
    </details>
  );
}
