import { readFileSync, writeFileSync } from 'node:fs';
import { closeChangelog, dateCitation } from './release/name-version.ts';
import { Problem, runMain } from './setup/problem.mjs';

/**
 * Run by npm in the middle of `npm run release -- VERSION`: it has written the version to package.json, and will commit
 * and tag what this adds for readers.
 */
await runMain(async () => {
  const version = process.env.npm_package_version;
  if (!version) throw new Problem('Use npm run release -- VERSION, such as 1.2.0 or minor.');
  const now = new Date();
  edit('CHANGELOG.md', (text) => closeChangelog(text, version, now));
  edit('CITATION.cff', (text) => dateCitation(text, version, now));
  return 0;
});

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
