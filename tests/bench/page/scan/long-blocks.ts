import type { GazetteerSource } from '../../../../core/gazetteer/gazetteer-source.ts';
import { openStored, toStored } from '../../gazetteers.ts';
import { longTexts } from '../../long-texts.ts';
import { type Contender, type Rounds, runRounds } from './rounds.ts';
import { scanInSlices } from './scan-page.ts';

interface LongBlockTimes {
  /** By size. */
  readonly times: Rounds;
  readonly longestMs: number;
  readonly mentions: number;
}

/** The scan of one block of a kind at each size, in units of the kind; the longest slice of all. */
export async function benchLongBlock(
  source: GazetteerSource,
  kind: string,
  sizes: readonly number[],
  rounds: number,
): Promise<LongBlockTimes> {
  const gazetteer = openStored(toStored(source));
  const page = openEmptyFrame();
  let longestMs = 0;
  let mentions = 0;
  const contenders: Record<string, Contender> = {};
  for (const size of sizes) {
    contenders[size] = async () => {
      page.body.replaceChildren(buildBlock(kind, size));
      // The page's own layout comes first, as it does on a page that has loaded.
      page.body.getBoundingClientRect();
      const scan = await scanInSlices(gazetteer, page);
      longestMs = Math.max(longestMs, scan.longestMs);
      mentions = scan.mentions;
      return scan.settledMs;
    };
  }
  const times = await runRounds(contenders, rounds, 1);
  page.defaultView?.frameElement?.remove();
  return { times, longestMs, mentions };
}

function openEmptyFrame(): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 100%; height: 600px';
  document.body.prepend(frame);
  if (!frame.contentDocument) throw new Error('an empty frame has no document');
  return frame.contentDocument;
}

/** A paragraph with a name and, around it, so many characters or elements of a kind. */
function buildBlock(kind: string, size: number): Element {
  const paragraph = document.createElement('p');
  const text = longTexts(size)[kind];
  if (text !== undefined) paragraph.append(`DeepSeek R1 ${text} DeepSeek released R1`);
  else paragraph.append('DeepSeek and ', ...Array.from({ length: size }, (_, n) => buildElement(kind, n)));
  return paragraph;
}

/** One element of an inline run. */
function buildElement(kind: string, n: number): Element {
  const element = document.createElement(kind === 'run, lines' ? 'br' : 'i');
  if (kind === 'run, letters') element.textContent = 'abcdefgh'.charAt(n % 8);
  if (kind === 'run, names') element.textContent = n % 10 === 0 ? 'DeepSeek ' : 'said ';
  return element;
}
