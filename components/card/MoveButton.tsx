import { MoveIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** One press of an arrow key, in px; with Shift, a leap across the page. */
const STEP_PX = 16;
const LEAP_PX = 128;

/** Directions on the screen, the same in every script. */
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface MoveButtonProps {
  readonly onMove: (dx: number, dy: number) => void;
}

/** Moves a pinned card by the arrow keys, as a pointer does by dragging its bar. */
export function MoveButton({ onMove }: MoveButtonProps) {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (!direction) return;
    const step = event.shiftKey ? LEAP_PX : STEP_PX;
    // Spent: the page behind does not scroll.
    event.preventDefault();
    event.stopPropagation();
    onMove(direction[0] * step, direction[1] * step);
  };
  return (
    <button type="button" class="icon-button move" title={t('cardMove')} onKeyDown={onKeyDown}>
      <MoveIcon />
      <span class="visually-hidden">{t('cardMove')}</span>
    </button>
  );
}
