import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** One time for every file: a package must not depend on when it was built. The earliest that a zip can hold. */
const TIME = new Date(1980, 0, 1);

/**
 * A zip of files and folders of `root`, the same bytes for the same contents on every machine: paths are sorted, and
 * fflate compresses in plain JavaScript, while zlib differs between processors. Hidden files are left out.
 */
export function packFiles(root: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of paths.flatMap((each) => listFiles(root, each)).sort()) {
    files[path] = [readFileSync(join(root, path)), { mtime: TIME, level: 9 }];
  }
  return zipSync(files);
}

/** Paths of all files at or below `path`, with `/`. */
function listFiles(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
