import { MoveIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** Distance per key press in px: a nudge, or with Shift a leap across the page. */
const STEP_PX = 16;
const LEAP_PX = 128;

/** Physical directions, independent of the writing direction. */
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface MoveButtonProps {
  readonly onMove: (dx: number, dy: number) => void;
}

/** Moves a pinned card with the arrow keys, as dragging its bar does with a pointer. */
export function MoveButton({ onMove }: MoveButtonProps) {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (!direction) return;
    const step = event.shiftKey ? LEAP_PX : STEP_PX;
    // Handled here: the page behind must not scroll.
    event.preventDefault();
    event.stopPropagation();
    onMove(direction[0] * step, direction[1] * step);
  };
  return (
    <button type="button" class="icon-button" title={t('cardMove')} onKeyDown={onKeyDown}>
      <MoveIcon />
      <span class="visually-hidden">{t('cardMove')}</span>
    </button>
  );
}
