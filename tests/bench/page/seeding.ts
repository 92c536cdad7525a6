import { compileInSteps } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { FactlightDatabase } from '../../../data/database/database.ts';
import { createEnsureSeeded, replaceDataset } from '../../../data/database/seed-database.ts';
import { readGazetteerSource } from '../../../data/queries/gazetteer-source.ts';
import type { Dataset } from '../../../data/schema/dataset-schema.ts';
import { runCooperatively } from '../../../extension/async/run-cooperatively.ts';
import { pack } from '../../../extension/storage/packed-arrays.ts';
import { generateNames } from '../generators/generate-aliases.ts';

/** Times the first start of the background, in milliseconds: fetch, fill a new database, build the gazetteer. */
export async function seedBundled(round: number): Promise<number> {
  const started = performance.now();
  const database = new FactlightDatabase(`seed-${round}`);
  const dataset = (await (await fetch('/china-ai.json')).json()) as Dataset;
  await createEnsureSeeded(database, { ...dataset.manifest, load: async () => dataset })();
  await storeAsBackground(database);
  const milliseconds = performance.now() - started;
  await database.delete();
  return milliseconds;
}

/** Imports a generated dataset. `longestMs` is the longest time in which the thread was blocked. */
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

/** Builds and packs the gazetteer like the background, without writing it to storage. */
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

/** Measures the longest time in which the thread handles no message. */
function watchBlocks() {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let isStopped = false;
  const recordGap = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    recordGap();
    if (!isStopped) setTimeout(() => port2.postMessage(null), 1);
  };
  port2.postMessage(null);
  return {
    async stop() {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isStopped = true;
      recordGap();
      return longest;
    },
  };
}
