import { useState } from 'preact/hooks';
import type { EntityId } from '../core/entity.ts';
import type { PageCaution } from '../core/page-summary.ts';
import { Caution } from './Caution.tsx';
import { CheckBadge } from './CheckBadge.tsx';
import { useTranslate } from './translate-context.ts';

/** More would push the names of the page out of sight. */
const SHOWN_AT_FIRST = 3;

interface PageCautionsProps {
  /** Contradicted before imprecise. */
  readonly cautions: readonly PageCaution[];
  readonly onOpen: (entity: EntityId) => void;
}

/** What a reader of this page should be careful about. */
export function PageCautions({ cautions, onOpen }: PageCautionsProps) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const [worst] = cautions;
  if (!worst) return null;
  const hidden = cautions.length - SHOWN_AT_FIRST;
  return (
    <Caution verdict={worst.verdict}>
      <h2 class="kicker">{t('pageCautionsTitle')}</h2>
      <ul class="page-cautions">
        {(all ? cautions : cautions.slice(0, SHOWN_AT_FIRST)).map((caution) => (
          <li key={`${caution.claim} ${caution.entity}`}>
            <p class="page-caution-head">
              <button
                type="button"
                class="page-caution-name"
                title={t('pageOpenCard', { name: caution.entityName })}
                onClick={() => onOpen(caution.entity)}
              >
                {caution.entityName}
              </button>{' '}
              <span class="page-caution-label">{caution.label}</span>
              <CheckBadge verdict={caution.verdict} />
            </p>
            <p>{caution.text}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('pageFewerCautions') : t('pageMoreCautions', { count: hidden })}
        </button>
      )}
    </Caution>
  );
}
