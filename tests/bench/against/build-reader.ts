import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { Problem } from '../../../scripts/setup/problem.mjs';
import type * as ReadTexts from './read-texts.ts';

const READER = 'tests/bench/against/read-texts.ts';
/** What `read-texts.ts` imports, directly or not. */
const FOLDERS = ['core', 'data', 'extension'];

/** The functions of `read-texts.ts` over the code of one revision, with the folder of its dataset. */
export type Reader = typeof ReadTexts & { readonly dataset: string };

/** Bundles the reader over the files of a checkout. */
export async function buildReader(tree: string, outDir: string): Promise<Reader> {
  await build({
    root: tree,
    configFile: false,
    logLevel: 'error',
    // The options of today's compiler are not those of an older revision.
    esbuild: { tsconfigRaw: '{}' },
    build: {
      ssr: join(tree, READER),
      target: 'esnext',
      outDir,
      rollupOptions: { output: { entryFileNames: 'reader.mjs' } },
    },
  });
  const reader = (await import(pathToFileURL(join(outDir, 'reader.mjs')).href)) as typeof ReadTexts;
  return { ...reader, dataset: join(tree, 'data/china-ai') };
}

/** Writes the files of a revision to a folder, with today's reader among them. */
export function checkOut(root: string, revision: string, tree: string): void {
  mkdirSync(tree, { recursive: true });
  // No shell: git reads what was typed as one argument, and `--` would be a path.
  const archive = spawnSync('git', ['archive', '--format=tar', revision, ...FOLDERS], {
    cwd: root,
    maxBuffer: 2 ** 30,
  });
  if (archive.status !== 0) throw new Problem(`git has no usable revision “${revision}”:\n${archive.stderr}`);
  const unpacked = spawnSync('tar', ['-x', '-C', tree], { input: archive.stdout });
  if (unpacked.status !== 0) throw new Problem(`tar cannot unpack ${revision}: ${unpacked.stderr}`);
  mkdirSync(dirname(join(tree, READER)), { recursive: true });
  copyFileSync(join(root, READER), join(tree, READER));
}
