import { compileInSteps } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { createEnsureSeeded, replaceDataset } from '../../../data/database/seed-database.ts';
import { readGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import type { Dataset } from '../../../data/schema/dataset-schema.ts';
import { runCooperatively } from '../../../extension/run-cooperatively.ts';
import { pack } from '../../../extension/storage/packed-arrays.ts';
import { generateNames } from '../generate-aliases.ts';

/** What the first start of the background does: fetch, fill a fresh database, build the gazetteer; milliseconds. */
export async function seedBundled(round: number): Promise<number> {
  const started = performance.now();
  const database = new FactlightDatabase(`seed-${round}`);
  const load = async () => (await fetch('/china-ai.json')).json() as Promise<Dataset>;
  await createEnsureSeeded(database, { id: 'china-ai', version: 'any', load })();
  await storeAsBackground(database);
  const milliseconds = performance.now() - started;
  await database.delete();
  return milliseconds;
}

/** Imports a dataset of so many entities; also tells the longest time in which its thread answered nobody. */
export async function importGenerated(entities: number): Promise<{ importMs: number; longestMs: number }> {
  const template = (await (await fetch('/china-ai.json')).json()) as Dataset;
  const dataset = { ...template, entities: generateEntities(template, entities) };
  const database = new FactlightDatabase(`import-${entities}`);
  const blocks = watchBlocks();
  const started = performance.now();
  await replaceDataset(database, dataset);
  await storeAsBackground(database);
  const importMs = performance.now() - started;
  const longestMs = await blocks.stop();
  await database.delete();
  return { importMs, longestMs };
}

/** What the background does for the gazetteer, as far as a page can: all but the writing to storage. */
async function storeAsBackground(database: FactlightDatabase): Promise<void> {
  const tables = await runCooperatively(compileInSteps(await readGazetteerSource(database, [])));
  pack(tables);
}

function generateEntities({ entities }: Dataset, count: number): Dataset['entities'] {
  const [example] = entities;
  if (!example) return [];
  return generateNames(count).map((name, i) => ({
    ...example,
    id: `entity-${i}`,
    name: { en: name, 'zh-CN': name },
    aliases: { und: [name] },
  }));
}

/** Asks the thread for an answer all the time and remembers the longest wait. */
function watchBlocks() {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let isStopped = false;
  const heard = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    heard();
    if (!isStopped) setTimeout(() => port2.postMessage(null), 1);
  };
  port2.postMessage(null);
  return {
    async stop() {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isStopped = true;
      heard();
      return longest;
    },
  };
}
