import type { Frame, JSHandle, Page } from 'puppeteer-core';

/** A mark as the reader sees it. */
export interface PageMark {
  /** Name of the highlight; there is one for each category, and one for each tone of a number. */
  readonly highlight: string;
  readonly text: string;
}

/** The centre of a mark, in the frame's coordinates. */
interface MarkPoint {
  readonly x: number;
  readonly y: number;
}

const NUMBERS = 'factlight-number-';

/** Reads the marks of a frame's names in document order from the browser's highlight registry. */
export async function readMarks(frame: Page | Frame): Promise<PageMark[]> {
  return (await readAllMarks(frame)).filter(({ highlight }) => !highlight.startsWith(NUMBERS));
}

/** Reads the marks of a frame's numbers, as `text tone`, in document order; all, or those in elements of a selector. */
export async function readNumberMarks(frame: Page | Frame, within = '*'): Promise<string[]> {
  const marks = (await readAllMarks(frame, within)).filter(({ highlight }) => highlight.startsWith(NUMBERS));
  return marks.map(({ highlight, text }) => `${text} ${highlight.slice(NUMBERS.length)}`);
}

function readAllMarks(frame: Page | Frame, within = '*'): Promise<PageMark[]> {
  return withMarks(frame, (marks) =>
    marks.evaluate(
      (all, selector) =>
        all
          .filter(({ range }) => range.startContainer.parentElement?.closest(selector))
          .map(({ highlight, range }) => ({ highlight, text: range.toString() })),
      within,
    ),
  );
}

/** Finds the `nth` mark with that text and scrolls it into view; null when there is none. */
export function locateMark(frame: Page | Frame, text: string, nth = 0): Promise<MarkPoint | null> {
  return withMarks(frame, (marks) =>
    marks.evaluate(
      (all, wanted, index) => {
        const range = all.map((mark) => mark.range).filter((each) => each.toString() === wanted)[index];
        const first = range?.getClientRects()[0];
        if (!range || !first) return null;
        if (first.top < 0 || first.bottom > innerHeight) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        const rect = range.getClientRects()[0];
        return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
      },
      text,
      nth,
    ),
  );
}

interface FoundMark {
  readonly highlight: string;
  readonly range: Range;
}

async function withMarks<Result>(
  frame: Page | Frame,
  read: (marks: JSHandle<FoundMark[]>) => Promise<Result>,
): Promise<Result> {
  const marks = (await frame.evaluateHandle(findMarks)) as JSHandle<FoundMark[]>;
  try {
    return await read(marks);
  } finally {
    // Live ranges make every later change of the page slower.
    await marks.dispose().catch(() => undefined);
  }
}

/**
 * Runs in the page. Shadow trees have no order among each other, so they come as they are met. No function in here
 * may have a name: the loader would wrap it in a helper that the page does not have.
 */
function findMarks(): FoundMark[] {
  const marks: FoundMark[] = [];
  for (const [highlight, ranges] of CSS.highlights as unknown as Iterable<
    [string, Iterable<AbstractRange>]
  >) {
    for (const mark of ranges) {
      if (!mark.startContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      marks.push({ highlight, range });
    }
  }
  const trees = [...new Set(marks.map(({ range }) => range.startContainer.getRootNode()))];
  return marks.sort(
    (a, b) =>
      trees.indexOf(a.range.startContainer.getRootNode()) -
        trees.indexOf(b.range.startContainer.getRootNode()) ||
      a.range.compareBoundaryPoints(Range.START_TO_START, b.range),
  );
}
