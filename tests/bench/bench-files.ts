import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { GazetteerSource } from '../../core/gazetteer/gazetteer-source.ts';
import { type LocalizedText, localize } from '../../core/locale.ts';
import { buildGazetteerSource } from '../../data/queries/gazetteer-source.ts';
import { loadDataset } from '../../data/validation/load-dataset.ts';
import { generateNames } from './generate-aliases.ts';
import { type DocumentOptions, generateDocument, type NameList } from './generate-document.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ALL_PARTS = 8;
const SEED = 20_261_124;
/** On a page about the subject, and how many pages are, for a reader of all kinds of news. */
const NAMES_EVERY_CHARS = 300;
const SUBJECT_EVERY = 25;
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
  for (const [name, options] of Object.entries(pages(share))) {
    writeFileSync(join(folder, `${name}.html`), generateDocument({ seed: SEED, ...options }));
  }
  writeFileSync(join(folder, 'china-ai.json'), JSON.stringify(loadBundled()));
}

/** The pages that the rows read; `share` makes the large ones smaller. */
function pages(share: number): Record<string, Omit<DocumentOptions, 'seed'>> {
  const [bundled, generated] = nameLists();
  const article = {
    parts: 1,
    textNodes: 3000,
    characters: 100_000,
    subjectEvery: 1,
    namesEvery: NAMES_EVERY_CHARS,
  };
  // The document of the issue, and the beginnings of it.
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
    // Whole in the short form too: what a page costs at least weighs more on a small one.
    big: { ...big(ALL_PARTS), textNodes: 150_000, characters: 5_000_000 },
    // Nothing but pages about the subject.
    'big-subject': { ...big(ALL_PARTS, 1), names: [bundled] },
    // 20,000 names, one close to the other.
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

/** The gazetteer of the bundled dataset, every category on. */
export function bundledSource(): GazetteerSource {
  const dataset = loadBundled();
  return buildGazetteerSource([{ ...dataset.manifest, ...dataset }]);
}

/** Names of the bundled dataset, and of the generated gazetteers of every size. */
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

/** The dataset that ships with the extension. */
export function loadBundled() {
  return loadDataset(join(ROOT, 'data/china-ai'));
}
