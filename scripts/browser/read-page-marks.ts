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
    // Each shadow tree has an order of its own; the trees come as they were met. No named function in here:
    // the loader would wrap it in a helper that the page does not have.
    const trees = [...new Set(marks.map(({ range }) => range.startContainer.getRootNode()))];
    marks.sort(
      (a, b) =>
        trees.indexOf(a.range.startContainer.getRootNode()) -
          trees.indexOf(b.range.startContainer.getRootNode()) ||
        a.range.compareBoundaryPoints(Range.START_TO_START, b.range),
    );
    return marks.map(({ highlight, text }) => ({ highlight, text }));
  });
}

/** Where the pointer must be to stand on the `nth` mark with that text, in the frame's coordinates. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  /** The page was scrolled to bring the mark into view. */
  readonly scrolled: boolean;
}

/** Finds the `nth` mark with that text and brings it into view; null when there is none. */
export function locateMark(frame: Page | Frame, text: string, nth = 0): Promise<MarkPlace | null> {
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
      const trees = [...new Set(found.map(({ startContainer }) => startContainer.getRootNode()))];
      found.sort(
        (a, b) =>
          trees.indexOf(a.startContainer.getRootNode()) - trees.indexOf(b.startContainer.getRootNode()) ||
          a.compareBoundaryPoints(Range.START_TO_START, b),
      );
      const range = found[index];
      const first = range?.getClientRects()[0];
      if (!range || !first) return null;
      const scrolled = first.top < 0 || first.bottom > innerHeight;
      if (scrolled)
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      if (!rect) return null;
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2, scrolled };
    },
    text,
    nth,
  );
}
