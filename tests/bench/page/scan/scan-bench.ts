import type { GazetteerSource } from '../../../../core/gazetteer/gazetteer-source.ts';
import { openStored, toStored } from '../../gazetteers.ts';
import { generateGazetteer } from '../../generators/generate-aliases.ts';
import { readEveryCharacter } from './floor.ts';
import { type Contender, type Rounds, runRounds, time } from './rounds.ts';
import { scanPage, scanUntilIdle } from './scan-page.ts';

const compile = (source: GazetteerSource) => openStored(toStored(source));

/** Times the floor, the scan with the bundled names, and the scan with each number of generated names. */
export async function benchScan(bundled: GazetteerSource, sizes: readonly number[], rounds: number) {
  const ofBundled = compile(bundled);
  const contenders: Record<string, Contender> = {
    floor: () => time(() => readEveryCharacter(document)),
    bundled: () => scanPage(ofBundled),
  };
  for (const size of sizes) {
    const gazetteer = compile(generateGazetteer(size));
    contenders[size] = () => scanPage(gazetteer);
  }
  const times = await runRounds(contenders, rounds);
  const { idleMs, mentions } = await scanUntilIdle(ofBundled);
  return { times, idleMs, mentions };
}

/** Times the floor and the scan of a page without names. */
export function benchBareScan(bundled: GazetteerSource, rounds: number): Promise<Rounds<'scan' | 'floor'>> {
  const gazetteer = compile(bundled);
  return runRounds(
    {
      floor: () => time(() => readEveryCharacter(document)),
      scan: () => scanPage(gazetteer),
    },
    rounds,
    // On short pages the code must be warm before the first round.
    20,
  );
}
