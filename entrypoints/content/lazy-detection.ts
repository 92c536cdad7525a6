import type {
  createDetectorSource,
  DetectorOptions,
  DetectorSource,
} from '../../core/detection/detector-source.ts';
import { createNameSearch } from '../../core/detection/name-search.ts';
import type { PageDetector } from '../../core/detection/page-detector.ts';
import { openNameFinder } from '../../core/gazetteer/find-name.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { loadScript } from '../../extension/load-script.ts';

declare global {
  /** How `detection.js` hands itself to the content script, which loads it when a page may have a name. */
  var factlightDetection: typeof createDetectorSource | undefined;
}

/** Before the second attempt to load it; doubled before each further one. */
const RETRY_PAUSE_MS = 300;

interface LazyDetectionOptions extends DetectorOptions {
  /** The page may have a name: reading makes no sense until detection is there. */
  readonly onLoading: () => void;
  /** Detection is there, or would find something else than before. */
  readonly onChange: (detector: PageDetector) => void;
  readonly signal: AbortSignal;
}

/** The detector of a page: only a search for names, until one may be there and `detection.js` is loaded. */
export function createLazyDetection({
  onLoading,
  onChange,
  signal,
  ...options
}: LazyDetectionOptions): DetectorSource {
  let finder = openNameFinder(options.tables);
  let { tables, corrections } = options;
  let source: DetectorSource | null = null;
  let isLoading = false;
  /** What the reader rejected on this page before detection was there. */
  const rejections: Parameters<DetectorSource['rejectHere']>[] = [];
  const search = () => createNameSearch(finder, () => void load());

  async function load(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    onLoading();
    for (let pause = RETRY_PAUSE_MS; !signal.aborted; pause *= 2) {
      const script = await attempt('load detection', loadScript('detection', 'factlightDetection'));
      if (script.ok) return start(script.value);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  function start(create: typeof createDetectorSource): void {
    if (signal.aborted) return;
    const started = create(
      { ...options, tables, corrections, finder },
      (detector) => source && onChange(detector),
    );
    for (const rejection of rejections) started.rejectHere(...rejection);
    source = started;
    onChange(started.detector());
  }

  return {
    detector: () => source?.detector() ?? search(),
    setTables(next) {
      if (source) return source.setTables(next);
      if (next.version === tables.version) return;
      tables = next;
      finder = openNameFinder(tables);
      if (!isLoading) onChange(search());
    },
    setCorrections(next) {
      corrections = next;
      source?.setCorrections(next);
    },
    rejectHere(...rejection) {
      if (source) source.rejectHere(...rejection);
      else rejections.push(rejection);
    },
  };
}
