import type { GazetteerSource } from '../../../core/gazetteer.ts';
import { openStored, toStored } from '../gazetteers.ts';
import { generateGazetteer } from '../generate-aliases.ts';
import { readEveryCharacter } from './floor.ts';
import { type Contender, runRounds, time } from './rounds.ts';
import { scanPage } from './scan-page.ts';

const compile = (source: GazetteerSource) => openStored(toStored(source));

/** The floor, and the whole scan with the bundled names and with generated ones, as many as are listed. */
export async function benchScan(bundled: GazetteerSource, sizes: readonly number[], rounds: number) {
  let idle: number[] = [];
  let mentions = 0;
  const gazetteers = new Map(sizes.map((size) => [size, compile(generateGazetteer(size))]));
  const ofBundled = compile(bundled);
  const contenders: Record<string, Contender> = {
    floor: () => time(() => readEveryCharacter(document)),
    bundled: async () => {
      const scan = await scanPage(ofBundled);
      idle = [...idle, scan.idleMs];
      mentions = scan.mentions;
      return scan.settledMs;
    },
  };
  for (const [size, gazetteer] of gazetteers) {
    contenders[size] = async () => (await scanPage(gazetteer)).settledMs;
  }
  const times = await runRounds(contenders, rounds);
  return { times, idle: idle.slice(-rounds), mentions };
}
