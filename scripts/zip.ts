import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { STORE_BUILDS, type Store, writePackage, writeSources } from './release/packages.ts';
import { buildExtension } from './setup/build-extension.mjs';
import { Problem, runMain } from './setup/problem.mjs';

/** `npm run zip [-- STORE …]`: builds and packs the extension for the stores, and the source archive, into .output. */
const ROOT = join(import.meta.dirname, '..');
const STORES = Object.keys(STORE_BUILDS) as Store[];

await runMain(async () => {
  const stores = readStores(process.argv.slice(2));
  for (const build of new Set(stores.map((store) => STORE_BUILDS[store]))) await buildExtension(ROOT, build);
  for (const path of [...stores.map((store) => writePackage(ROOT, store)), writeSources(ROOT)]) {
    console.log(`${relative(ROOT, path)}: ${Math.round(statSync(path).size / 1024)} kB`);
  }
  return 0;
});

/** All stores if none is named. */
function readStores(names: readonly string[]): readonly Store[] {
  const unknown = names.find((name) => !Object.hasOwn(STORE_BUILDS, name));
  if (unknown) throw new Problem(`There is no store “${unknown}”: name some of ${STORES.join(', ')}.`);
  return names.length > 0 ? STORES.filter((store) => names.includes(store)) : STORES;
}
