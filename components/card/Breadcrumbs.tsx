import { BackIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { Breadcrumb } from './card-actions.ts';

interface BreadcrumbsProps {
  /** Oldest first; the last one is the card before this one. */
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly onBack: (index: number) => void;
}

/** The cards viewed before this one, each a way back. */
export function Breadcrumbs({ breadcrumbs, onBack }: BreadcrumbsProps) {
  const t = useTranslate();
  return (
    <nav class="breadcrumbs" aria-label={t('cardBreadcrumbs')}>
      <ol>
        {breadcrumbs.map((step, index) => (
          <li key={index}>
            <button
              type="button"
              class="text-button"
              title={t('cardBack', { name: step.name })}
              onClick={() => onBack(index)}
            >
              {index === 0 && <BackIcon />}
              <span class="breadcrumb-name">{step.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
