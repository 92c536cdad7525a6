import type { ComponentChildren } from 'preact';
import { splitNote } from '../../core/cards/split-note.ts';
import type { CardCheck } from '../../core/facts/card.ts';
import { FactText } from '../shared/FactText.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface ClaimNoteProps {
  readonly check: CardCheck;
  /** What else is folded. */
  readonly children?: ComponentChildren;
}

/** Why the verdict is what it is: what a reader needs at once, and the rest folded. */
export function ClaimNote({ check, children }: ClaimNoteProps) {
  const t = useTranslate();
  const { first, rest } = splitNote(check.note ?? '', check.headline !== undefined, t.locale);
  const method = check.method && t('claimMethod', { method: check.method });
  return (
    <>
      {first && (
        <p class="claim-note">
          <FactText text={first} />
        </p>
      )}
      {(rest || method || children) && (
        <details class="claim-details">
          <summary>{t('claimDetails')}</summary>
          {rest && (
            <p>
              <FactText text={rest} />
            </p>
          )}
          {children}
          {method && <p>{method}</p>}
        </details>
      )}
    </>
  );
}
