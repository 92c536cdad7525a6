import { openStored, toStored } from '../../gazetteers.ts';
import { generateGazetteer } from '../../generators/generate-aliases.ts';
import { type Contender, type Rounds, runRounds } from './rounds.ts';
import { scanPage } from './scan-page.ts';

/** Times the scan of the first 1, 2, 4 … parts of the document, each in a frame of its own, with 1,000 names. */
export async function benchGrowth(counts: readonly number[], rounds: number): Promise<Rounds> {
  const gazetteer = openStored(toStored(generateGazetteer(1000)));
  const contenders: Record<string, Contender> = {};
  for (const count of counts) {
    // An isolated page can only load isolated frames.
    const page = await openFrame(`/big-${count}.html${location.search}`);
    contenders[`${count}`] = () => scanPage(gazetteer, page);
  }
  return runRounds(contenders, rounds);
}

async function openFrame(address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.style.cssText = 'width: 100%; height: 600px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.prepend(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error(`${address} did not load`);
  frame.contentDocument.body.getBoundingClientRect();
  return frame.contentDocument;
}

/** Times the scan of the whole document for each number of names. */
export function benchAliases(sizes: readonly number[], rounds: number): Promise<Rounds> {
  const contenders: Record<string, Contender> = {};
  for (const size of sizes) {
    const gazetteer = openStored(toStored(generateGazetteer(size)));
    contenders[`${size}`] = () => scanPage(gazetteer);
  }
  return runRounds(contenders, rounds);
}
