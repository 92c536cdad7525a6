import type { CardCheck } from '../../core/facts/card.ts';
import { splitNote } from '../../core/facts/split-note.ts';
import { useTranslate } from '../shared/translate-context.ts';

/** Why the verdict is what it is: what a reader needs at once, and the rest folded. */
export function ClaimNote({ check }: { readonly check: CardCheck }) {
  const t = useTranslate();
  const { first, rest } = splitNote(check.note ?? '', check.headline !== undefined, t.locale);
  const method = check.method && t('claimMethod', { method: check.method });
  return (
    <>
      {first && <p class="claim-note">{first}</p>}
      {(rest || method) && (
        <details class="claim-details">
          <summary>{t('claimDetails')}</summary>
          {rest && <p>{rest}</p>}
          {method && <p>{method}</p>}
        </details>
      )}
    </>
  );
}
