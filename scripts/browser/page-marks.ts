import type { Frame, Page } from 'puppeteer-core';

/** A marked name as the reader sees it. */
export interface PageMark {
  /** Name of the highlight, one per category. */
  readonly highlight: string;
  readonly text: string;
}

/** The marks of one frame in the order of its text, read from the browser's own highlight registry. */
export function readMarks(frame: Page | Frame): Promise<PageMark[]> {
  return frame.evaluate(() => {
    const marks: { highlight: string; text: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      for (const mark of ranges) {
        if (!mark.startContainer.isConnected) continue;
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        marks.push({ highlight, text: range.toString(), range });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ highlight, text }) => ({ highlight, text }));
  });
}

/** Where the pointer must be to stand on the `nth` mark with that text; scrolls it into view. Frame coordinates. */
export function locateMark(
  frame: Page | Frame,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number } | null> {
  return frame.evaluate(
    (wanted, index) => {
      const found: Range[] = [];
      for (const [, ranges] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
        for (const mark of ranges) {
          if (!mark.startContainer.isConnected) continue;
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          if (range.toString() === wanted) found.push(range);
        }
      }
      found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = found[index];
      if (!range) return null;
      const first = range.getClientRects()[0];
      if (!first) return null;
      const visible = first.top >= 80 && first.bottom <= innerHeight - 80;
      if (!visible) {
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      const rect = range.getClientRects()[0];
      return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    },
    text,
    nth,
  );
}
