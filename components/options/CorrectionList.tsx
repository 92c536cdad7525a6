import type { Correction } from '../../core/settings/settings.ts';
import { useTranslate } from '../shared/translate-context.ts';

/** A correction ("Not this") with the names of its entity and its claim in the reader's language. */
export type NamedCorrection = Correction & { readonly name: string; readonly label?: string | undefined };

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
      {corrections.map((correction) => {
        const { surface, name, label, entity, site, claim } = correction;
        const what = label
          ? t('optionsCorrectionNumber', { surface, label })
          : t('optionsCorrection', { surface, name });
        return (
          <li key={`${surface} ${entity} ${site} ${claim}`}>
            <span>
              {what} <span class="hint">{site ?? t('optionsCorrectionEverywhere')}</span>
            </span>
            <button type="button" class="text-button" onClick={() => onUndo(correction)}>
              {t('undo')}
              <span class="visually-hidden">
                {': '}
                {what}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
