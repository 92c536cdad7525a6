import { BackIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { Breadcrumb } from './card-actions.ts';

interface BreadcrumbsProps {
  /** Oldest first; the last one is where "back" leads. */
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly onBack: (place: number) => void;
}

/** The way back through the cards that were opened before this one. */
export function Breadcrumbs({ breadcrumbs, onBack }: BreadcrumbsProps) {
  const t = useTranslate();
  return (
    <nav class="breadcrumbs" aria-label={t('cardTrail')}>
      <ol>
        {breadcrumbs.map((step, place) => (
          <li key={place}>
            <button
              type="button"
              class="text-button"
              title={t('cardBack', { name: step.name })}
              onClick={() => onBack(place)}
            >
              {place === 0 && <BackIcon />}
              <span class="breadcrumb-name">{step.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
