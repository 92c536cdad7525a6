import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { GazetteerSource } from '../../core/gazetteer.ts';
import { loadDataset } from '../../data/bundle.ts';
import { buildGazetteerSource } from '../../data/gazetteer-source.ts';
import { generateNames } from './generate-aliases.ts';
import { generateDocument, type NameList } from './generate-document.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** The document of the issue. */
const TEXT_NODES = 150_000;
const CHARACTERS = 5_000_000;
const PARTS = 8;
const SEED = 20_261_124;
/** As on the pages of a news site that writes about the subject. */
const NAMES_EVERY_CHARS = 1500;
const GENERATED_NAMES_USED = 35;

/** Writes the page-side bundle and the generated pages into a folder to serve. */
export async function writeBenchFiles(folder: string, share: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(ROOT, 'tests/bench/page/index.ts'),
        formats: ['iife'],
        name: 'benchBundle',
        fileName: () => 'bench.js',
      },
    },
  });
  const page = (name: string, html: string) => writeFileSync(join(folder, name), html);
  const size = { parts: PARTS, textNodes: TEXT_NODES * share, characters: CHARACTERS * share };
  page(
    'big.html',
    generateDocument({ ...size, seed: SEED, names: nameLists(), namesEvery: NAMES_EVERY_CHARS }),
  );
}

/** The gazetteer of the bundled dataset, every category on. */
export function bundledSource(): GazetteerSource {
  const dataset = loadDataset(join(ROOT, 'data/china-ai'));
  return buildGazetteerSource([{ ...dataset.manifest, ...dataset }]);
}

/** Names of the bundled dataset, and of the generated gazetteers of every size. */
function nameLists(): readonly NameList[] {
  const { entities } = loadDataset(join(ROOT, 'data/china-ai'));
  const generated = generateNames(GENERATED_NAMES_USED);
  return [
    { spaced: entities.map(({ name }) => name.en), unspaced: entities.map(({ name }) => name['zh-CN']) },
    { spaced: generated, unspaced: generated },
  ];
}
