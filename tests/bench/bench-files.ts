import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import { type LocalizedText, localize } from '../../core/locale.ts';
import { buildGazetteerSource } from '../../data/queries/gazetteer-source.ts';
import { loadDataset } from '../../data/validation/load-dataset.ts';
import { generateNames } from './generators/generate-aliases.ts';
import { type DocumentOptions, generateDocument, type NameList } from './generators/generate-document.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ALL_PARTS = 8;
const SEED = 20_261_124;
/** Characters between names on a page about China's AI. */
const NAMES_EVERY_CHARS = 300;
/** For a reader of general news, one page in so many is about China's AI. */
const SUBJECT_EVERY = 25;
const GENERATED_NAMES_USED = 35;

/** Writes the in-page bundle, the generated pages and the demo page to a folder. `share` scales the large pages down. */
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
  cpSync(join(ROOT, 'demo'), join(folder, 'demo'), { recursive: true });
  for (const [name, options] of Object.entries(pages(share))) {
    writeFileSync(join(folder, `${name}.html`), generateDocument({ seed: SEED, ...options }));
  }
  writeFileSync(join(folder, 'china-ai.json'), JSON.stringify(loadBundled()));
}

/** The pages that the rows use, by name. */
function pages(share: number): Record<string, Omit<DocumentOptions, 'seed'>> {
  const [bundled, generated] = nameLists();
  const article = {
    parts: 1,
    textNodes: 3000,
    characters: 100_000,
    subjectEvery: 1,
    namesEvery: NAMES_EVERY_CHARS,
  };
  // 150,000 text nodes and 5 million characters, or the first parts of that.
  const big = (parts: number, subjectEvery = SUBJECT_EVERY) => ({
    parts,
    textNodes: (150_000 * share * parts) / ALL_PARTS,
    characters: (5_000_000 * share * parts) / ALL_PARTS,
    names: [bundled, generated],
    subjectEvery,
    namesEvery: NAMES_EVERY_CHARS,
  });
  return {
    ...Object.fromEntries([1, 2, 4, ALL_PARTS].map((parts) => [`big-${parts}`, big(parts)])),
    // Never scaled down: on a small page the fixed cost would dominate.
    big: { ...big(ALL_PARTS), textNodes: 150_000, characters: 5_000_000 },
    // Every article is about China's AI.
    'big-subject': { ...big(ALL_PARTS, 1), names: [bundled] },
    // 20,000 names, close together.
    dense: {
      parts: 1,
      textNodes: 40_000 * share,
      characters: 1_320_000 * share,
      names: [bundled],
      subjectEvery: 1,
      namesEvery: 50,
    },
    news: { ...article, names: [bundled] },
    generated: { ...article, names: [generated] },
    bare: { ...article, names: [] },
  };
}

/** The gazetteer source of the bundled dataset with every category enabled. */
export function bundledSource(): GazetteerSource {
  const dataset = loadBundled();
  return buildGazetteerSource([{ ...dataset.manifest, ...dataset }]);
}

/** Names of the bundled dataset, and names that generated gazetteers of every size contain. */
function nameLists(): [bundled: NameList, generated: NameList] {
  const { entities } = loadBundled();
  const generated = generateNames(GENERATED_NAMES_USED);
  return [
    { spaced: entities.map(nameIn('en')), unspaced: entities.map(nameIn('zh-CN')) },
    { spaced: generated, unspaced: generated },
  ];
}

/** An entity's name in one language. */
export function nameIn(language: string): (entity: { readonly name: LocalizedText }) => string {
  return ({ name }) => localize(name, [language]);
}

/** The dataset bundled with the extension. */
export function loadBundled() {
  return loadDataset(join(ROOT, 'data/china-ai'));
}
