import type { Card } from '../../core/facts/card.ts';
import { CloseButton } from '../shared/CloseButton.tsx';
import { PinIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { CardActions } from './card-actions.ts';
import { MoveButton } from './MoveButton.tsx';

interface CardBarProps {
  readonly category: Card['entity']['category'];
  readonly pinned: boolean;
  readonly actions: CardActions;
}

/** The bar above the scrolling part: category, move, pin, close. */
export function CardBar({ category, pinned, actions }: CardBarProps) {
  const t = useTranslate();
  const { onPin, onMove, onClose } = actions;
  const pinLabel = t(pinned ? 'cardUnpin' : 'cardPin');
  return (
    <div class="card-bar">
      <span class="category-name" data-category={category.id} lang={category.language}>
        {category.name}
      </span>
      <span class="card-bar-actions">
        {pinned && onMove && <MoveButton onMove={onMove} />}
        {onPin && (
          <button
            type="button"
            class="icon-button"
            aria-pressed={pinned}
            title={pinLabel}
            onClick={() => onPin(!pinned)}
          >
            <PinIcon />
            {/* The name does not change; `aria-pressed` conveys the state. */}
            <span class="visually-hidden">{t('cardPin')}</span>
          </button>
        )}
        {onClose && <CloseButton onClose={onClose} />}
      </span>
    </div>
  );
}
