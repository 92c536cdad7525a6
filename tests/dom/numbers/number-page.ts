import { createPageDetector } from '../../../core/detection/page-detector.ts';
import { compileGazetteer } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { openGazetteer } from '../../../core/gazetteer/gazetteer.ts';
import { BACKGROUND_RULES } from '../../../core/messages/background-rules.ts';
import { cuesOf } from '../../../core/page-numbers/cues-of.ts';
import { createPassageLinker } from '../../../core/page-numbers/link-passage.ts';
import { createNumberFilter, type NumberFilter } from '../../../core/settings/number-filter.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';
import { buildGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import { buildNumberTable } from '../../../data/queries/numbers/number-table.ts';
import { createNumberMarks, type NumberMarks } from '../../../dom/numbers/number-marks.ts';
import { createPageMarks } from '../../../dom/page-marks.ts';
import { readBundledDataset } from '../../components/samples/bundled-database.ts';

const { manifest, ...dataset } = readBundledDataset();
const named = { ...manifest, ...dataset };
const gazetteer = openGazetteer(compileGazetteer(buildGazetteerSource([named])));
const table = buildNumberTable(named);
const linkPassage = createPassageLinker(table);

/** The numbers of the test page, with the names and claims of the bundled dataset. */
export interface NumberPage {
  readonly numbers: NumberMarks;
  readonly filter: NumberFilter;
  /** What is marked, in document order: `5.6 million=r1-training-cost:article`. */
  marked(): string[];
  stop(): void;
}

interface Answering {
  /** How long the answer to a question takes. */
  readonly answerMs?: number;
  /** So many times at first, nobody answers. */
  readonly failures?: number;
}

export function startNumberPage(
  html: string,
  settings: Partial<Settings> = {},
  { answerMs = 0, failures = 0 }: Answering = {},
): NumberPage {
  let failuresLeft = failures;
  document.body.innerHTML = html;
  const stop = new AbortController();
  const { signal } = stop;
  const filter = createNumberFilter({ ...DEFAULT_SETTINGS, ...settings }, 'news.example');
  const names = createPageMarks({
    root: document,
    detector: createPageDetector(gazetteer),
    density: 'all',
    signal,
    onChange: () => numbers.namesChanged(),
  });
  const numbers = createNumberMarks({
    page: document,
    cues: cuesOf(table),
    async link(questions) {
      // As the background does.
      const problem = BACKGROUND_RULES.linkNumbers.data(questions, 'passages');
      if (problem !== null) throw new Error(problem);
      if (failuresLeft-- > 0) return null;
      if (answerMs > 0) await new Promise((resolve) => setTimeout(resolve, answerMs));
      return questions.map(linkPassage);
    },
    names: names.unsorted,
    isShown: filter.isShown,
    mayRead: () => true,
    onChange: () => undefined,
    onWorkDone: () => undefined,
    signal,
  });
  return {
    numbers,
    filter,
    marked: () =>
      numbers
        .allMarks()
        .map(({ mention: { surface, number } }) => `${surface}=${number?.claim}:${number?.relation}`),
    stop: () => stop.abort(),
  };
}
