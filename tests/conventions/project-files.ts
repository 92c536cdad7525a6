import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NOT_OURS = new Set(['node_modules', '.output', '.wxt', '.git']);

/** Every file of the project as a path from its root, with forward slashes. */
export function projectFiles(): readonly string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(ROOT, entry.name), { recursive: true, withFileTypes: true })
            .filter((each) => each.isFile())
            .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll(sep, '/'))
        : [entry.name],
    );
}

/** The project's code in TypeScript and JavaScript. */
export function codeFiles(): readonly string[] {
  return projectFiles().filter((path) => /\.(?:tsx?|mjs)$/.test(path));
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
