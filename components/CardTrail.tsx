import type { TrailStep } from './card-actions.ts';
import { BackIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

interface CardTrailProps {
  /** Oldest first; the last one is where "back" leads. */
  readonly trail: readonly TrailStep[];
  readonly onBack: (place: number) => void;
}

/** The way back through the cards that were opened before this one. */
export function CardTrail({ trail, onBack }: CardTrailProps) {
  const t = useTranslate();
  return (
    <nav class="trail" aria-label={t('cardTrail')}>
      <ol>
        {trail.map((step, place) => (
          <li key={place}>
            <button
              type="button"
              class="text-button"
              title={t('cardBack', { name: step.name })}
              onClick={() => onBack(place)}
            >
              {place === 0 && <BackIcon />}
              <span class="trail-name">{step.name}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
