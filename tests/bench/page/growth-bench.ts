import { openStored, toStored } from '../gazetteers.ts';
import { generateGazetteer } from '../generate-aliases.ts';
import { showParts } from './parts.ts';
import { type Contender, type Rounds, runRounds } from './rounds.ts';
import { scanPage } from './scan-page.ts';

/** The scan of the first 1, 2, 4 and 8 parts of the document with 1,000 names. */
export function benchGrowth(counts: readonly number[], rounds: number): Promise<Rounds> {
  const gazetteer = openStored(toStored(generateGazetteer(1000)));
  const contenders: Record<string, Contender> = {};
  for (const count of counts) {
    contenders[`${count}`] = async () => {
      showParts(count);
      return (await scanPage(gazetteer)).settledMs;
    };
  }
  return runRounds(contenders, rounds);
}

/** The scan of the whole document with so many names. */
export function benchAliases(sizes: readonly number[], rounds: number): Promise<Rounds> {
  const contenders: Record<string, Contender> = {};
  for (const size of sizes) {
    const gazetteer = openStored(toStored(generateGazetteer(size)));
    contenders[`${size}`] = async () => (await scanPage(gazetteer)).settledMs;
  }
  return runRounds(contenders, rounds);
}
