import type { Card } from '../../core/facts/card.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { Caution } from '../shared/Caution.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** What to be careful about before any figure; what concerns other names is only named. */
export function CardCautions({ cautions, also }: Pick<Card, 'cautions' | 'also'>) {
  const worst = cautions.some(({ verdict }) => verdict === 'contradicted') ? 'contradicted' : 'imprecise';
  return (
    <>
      {cautions.length > 0 && (
        <Caution verdict={worst}>
          {cautions.map(({ claim, text }) => (
            <p key={claim}>{text}</p>
          ))}
        </Caution>
      )}
      {also.length > 0 && <OtherCautions also={also} />}
    </>
  );
}

function OtherCautions({ also }: Pick<Card, 'also'>) {
  const t = useTranslate();
  const names = joinParts([...new Set(also.map(({ entity }) => entity.name))], t.locale);
  return (
    <details class="card-also">
      <summary>{t('cardAlso', { names })}</summary>
      <ul>
        {also.map(({ claim, entity, text }) => (
          <li key={claim}>
            <strong>{entity.name}</strong> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
