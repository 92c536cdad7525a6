/** Calls `work` before each of `count` animation frames. Resolves to the times between frames, in milliseconds. */
export function eachFrame(count: number, work: (frame: number) => void): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    let last: number | undefined;
    const step = (now: number) => {
      if (last !== undefined) gaps.push(now - last);
      last = now;
      if (gaps.length === count) return resolve(gaps);
      work(gaps.length);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Waits for a number of animation frames. */
export async function rest(frames: number): Promise<void> {
  await eachFrame(frames, () => undefined);
}
