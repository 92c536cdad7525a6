import type { Correction } from '../../core/settings/settings.ts';
import { useTranslate } from '../shared/translate-context.ts';

/** A correction ("Not this") with the entity's name in the reader's language. */
export type NamedCorrection = Correction & { readonly name: string };

interface CorrectionListProps {
  readonly corrections: readonly NamedCorrection[];
  readonly onUndo: (correction: NamedCorrection) => void;
}

/** The reader's corrections, each with a button to undo it. */
export function CorrectionList({ corrections, onUndo }: CorrectionListProps) {
  const t = useTranslate();
  if (corrections.length === 0) return <p class="hint">{t('optionsCorrectionsNone')}</p>;
  return (
    <ul class="site-list">
      {corrections.map((correction) => (
        <li key={`${correction.surface} ${correction.entity} ${correction.site}`}>
          <span>
            {t('optionsCorrection', { surface: correction.surface, name: correction.name })}{' '}
            <span class="hint">{correction.site ?? t('optionsCorrectionEverywhere')}</span>
          </span>
          <button type="button" class="text-button" onClick={() => onUndo(correction)}>
            {t('undo')}
            <span class="visually-hidden">
              {': '}
              {t('optionsCorrection', { surface: correction.surface, name: correction.name })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
