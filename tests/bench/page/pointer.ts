import { eachFrame } from './frames.ts';

const MOVES_PER_FRAME = 8;
/** Slow enough that names under the pointer count, and across lines, so that it rests on none. */
const STEP_PX = 0.75;

/**
 * Moves the pointer over the visible text `count` times, between the performance marks bench-start and bench-end.
 * Resolves to the duration of the first `elementFromPoint` of each frame, in milliseconds.
 */
export async function movePointer(count: number): Promise<readonly number[]> {
  const searches: number[] = [];
  let y = 20;
  let x = innerWidth / 3;
  let down = STEP_PX;
  scrollTo(0, 0);
  performance.mark('bench-start');
  await eachFrame(count / MOVES_PER_FRAME, () => {
    for (let i = 0; i < MOVES_PER_FRAME; i++) {
      if (y + down < 20 || y + down > innerHeight - 20) {
        down = -down;
        x += 7;
      }
      y += down;
      const start = performance.now();
      const target = document.elementFromPoint(x, y) ?? document.body;
      if (i === 0) searches.push(performance.now() - start);
      target.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          composed: true,
          clientX: x,
          clientY: y,
          pointerType: 'mouse',
        }),
      );
    }
  });
  performance.mark('bench-end');
  return searches;
}
