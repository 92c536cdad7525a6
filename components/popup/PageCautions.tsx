import type { EntityId } from '../../core/entity.ts';
import type { PageCaution } from '../../core/facts/page-summary.ts';
import { Caution } from '../shared/Caution.tsx';
import { CheckBadge } from '../shared/CheckBadge.tsx';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** More would push the names on the page out of view. */
const SHOWN_AT_FIRST = 3;

interface PageCautionsProps {
  /** Contradicted before imprecise. */
  readonly cautions: readonly PageCaution[];
  readonly onOpen: (entity: EntityId) => void;
}

/** The claims to treat with caution on this page. */
export function PageCautions({ cautions, onOpen }: PageCautionsProps) {
  const t = useTranslate();
  const [worst] = cautions;
  if (!worst) return null;
  return (
    <Caution verdict={worst.verdict}>
      <h2 class="kicker">{t('pageCautionsTitle')}</h2>
      <ShowMore items={cautions} shown={SHOWN_AT_FIRST}>
        {(visible, more) => (
          <ul class="page-cautions">
            {visible.map((caution) => (
              <CautionRow key={`${caution.claim} ${caution.entity}`} caution={caution} onOpen={onOpen} />
            ))}
            {more && <li>{more}</li>}
          </ul>
        )}
      </ShowMore>
    </Caution>
  );
}

interface CautionRowProps {
  readonly caution: PageCaution;
  readonly onOpen: (entity: EntityId) => void;
}

function CautionRow({ caution, onOpen }: CautionRowProps) {
  const t = useTranslate();
  return (
    <li>
      <div class="page-caution-head">
        <button
          type="button"
          class="page-caution-name"
          title={t('pageOpenCard', { name: caution.entityName })}
          onClick={() => onOpen(caution.entity)}
        >
          <span lang={caution.language}>{caution.entityName}</span>
        </button>
        <CheckBadge verdict={caution.verdict} off={caution.off} />
      </div>
      <p lang={caution.language}>{caution.text}</p>
    </li>
  );
}
