import { NUMBER_TONES, type NumberReading, type NumberTone } from '../../core/page-number.ts';
import { createCueFinder, type NumberCues } from '../../core/page-numbers/number-cues.ts';
import type { Mark } from '../marks/mark.ts';
import { compareMarks } from '../marks/mark-order.ts';
import { createHighlighter, removeLeftovers } from '../marks/painting/highlighter.ts';
import { createViewportPainter } from '../marks/painting/viewport-painter.ts';
import { createUpkeep } from '../scheduling/upkeep.ts';
import { createNumberBlocks, type NumberBlocksOptions } from './number-blocks.ts';
import { startNumberWork } from './number-work.ts';
import { createPageDay } from './page-day.ts';
import { createPassageQueue, type LinkPassages } from './passage-queue.ts';

/** While a page is being read, changes are reported this often: what is reported is asked for and counted anew. */
const REPORT_MS = 1000;

/** The marks of a page's numbers, beside those of its names. */
export interface NumberMarks {
  painted(): Iterable<Mark>;
  /** In document order. */
  allMarks(): readonly Mark[];
  /** What the popup shows. */
  read(): NumberReading;
  /** The page's names are others, or stand elsewhere. */
  namesChanged(): void;
  /** `isShown` has other answers. */
  filterChanged(): void;
}

export interface NumberMarksOptions {
  readonly page: Document;
  readonly cues: NumberCues;
  /** Links the numbers of passages by the table that the cues are of. */
  readonly link: LinkPassages;
  /** The marks of the page's names, in no order. */
  readonly names: () => Iterable<Mark>;
  readonly isShown: NumberBlocksOptions['isShown'];
  /** Whether the page may be read now. */
  readonly mayRead: () => boolean;
  /** Called when other numbers are marked than before. */
  readonly onChange: () => void;
  /** Gets the milliseconds that each piece of work took. */
  readonly onWorkDone: (ms: number) => void;
  readonly signal: AbortSignal;
}

/** Reads and marks the numbers of one document until the signal aborts. */
export function createNumberMarks(options: NumberMarksOptions): NumberMarks {
  const { page, onWorkDone, signal } = options;
  const marks = new Set<Mark>();
  let hasChanged = false;
  let reportAt = 0;
  removeLeftovers(NUMBER_TONES.map(layerOf));
  const highlighter = createHighlighter(({ mention }) => layerOf(mention.number?.tone ?? 'open'));
  const painter = createViewportPainter(highlighter, page, onWorkDone, signal, highlighter.repair);
  const upkeep = createUpkeep(highlighter.repair, signal);
  const passages = createPassageQueue(options.link, () => work.answersArrived(), signal);
  const blocks = createNumberBlocks({
    passages,
    pageDay: createPageDay(page),
    isShown: options.isShown,
    sink: {
      added(mark) {
        marks.add(mark);
        painter.paint(mark);
        hasChanged = true;
      },
      removed(mark) {
        marks.delete(mark);
        painter.unpaint(mark);
        hasChanged = true;
      },
    },
  });
  const work = startNumberWork({
    ...options,
    blocks,
    passages,
    cues: createCueFinder(options.cues),
    onSliceDone: paint,
  });

  function paint(isSettled: boolean): void {
    painter.flush();
    highlighter.repair();
    upkeep.setOn(marks.size > 0);
    const now = performance.now();
    if (!hasChanged || (!isSettled && now < reportAt)) return;
    hasChanged = false;
    reportAt = now + REPORT_MS;
    options.onChange();
  }

  signal.addEventListener('abort', () => {
    marks.clear();
    highlighter.clear();
  });
  const inOrder = () => [...marks].sort(compareMarks);
  return {
    painted: highlighter.painted,
    allMarks: inOrder,
    read: () => ({
      numbers: inOrder().flatMap(({ mention: { entity, number } }) =>
        number ? [{ ...number, entity }] : [],
      ),
      unchecked: blocks.unchecked(),
    }),
    namesChanged: work.namesChanged,
    filterChanged() {
      blocks.filter();
      paint(true);
    },
  };
}

/** In place of a category (`highlightName`): highlight.css has a rule for each. */
function layerOf(tone: NumberTone): string {
  return `number-${tone}`;
}
