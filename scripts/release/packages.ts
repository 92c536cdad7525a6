import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFolder } from '../setup/build-extension.mjs';
import { packFiles } from './pack-files.ts';

/** The build that each store gets. Edge takes Chrome's package as it is. */
export const STORE_BUILDS = {
  chrome: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
  safari: 'safari',
} as const;

export type Store = keyof typeof STORE_BUILDS;

/** What a build reads, and what a reviewer needs to know. */
const SOURCES = [
  ...['components', 'core', 'data', 'dom', 'entrypoints', 'extension', 'locales', 'overlay', 'public'],
  ...['scripts', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['README.md', 'LICENSE', 'PRIVACY.md'],
];

/** Packs the build of a store and returns the package's path. */
export function writePackage(root: string, store: Store): string {
  const folder = extensionFolder(root, STORE_BUILDS[store]);
  return write(root, store, packFiles(folder, readdirSync(folder)));
}

/** Packs the sources from which the packages can be rebuilt, as Firefox's store asks, and returns the archive's path. */
export function writeSources(root: string): string {
  return write(root, 'sources', packFiles(root, SOURCES));
}

/** Where the package of a store, or the source archive, is written. */
export function packagePath(root: string, kind: Store | 'sources'): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return join(root, `.output/factlight-${version}-${kind}.zip`);
}

function write(root: string, kind: Store | 'sources', bytes: Uint8Array): string {
  const path = packagePath(root, kind);
  writeFileSync(path, bytes);
  return path;
}
