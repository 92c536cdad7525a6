import type { Frame, Page } from 'puppeteer-core';

/** The names of a frame's highlights that have a mark and that the browser draws. */
export function readPainted(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...(CSS.highlights as unknown as Iterable<[string, Highlight]>)]
      .filter(([, marks]) => marks.size > 0)
      .map(([name]) => name)
      .filter((name) => {
        const style = getComputedStyle(document.documentElement, `::highlight(${name})`);
        return style.textDecorationLine !== 'none';
      }),
  );
}
