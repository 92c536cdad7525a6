import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RIVERS = join(ROOT, 'tests/data/rivers');

let folder: string | undefined;

afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
});

function run(...args: string[]) {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/dataset.ts'), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('without a command it explains itself', () => {
  const { stdout, status } = run();
  expect(status).toBe(0);
  for (const command of ['validate', 'stats', 'links', 'schema']) expect(stdout).toContain(`  ${command} `);
});

test('validate says that a folder is fine', () => {
  expect(run('validate', RIVERS)).toMatchObject({
    status: 0,
    stdout: `${RIVERS} is a valid dataset: fluesse 1.0.0\n`,
  });
});

test('validate lists every problem with what to do, and fails', () => {
  folder = mkdtempSync(join(tmpdir(), 'rivers-'));
  cpSync(RIVERS, folder, { recursive: true });
  const path = join(folder, 'observations/laengen.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"m3s"', '"km"').replace('"bfg"', '"who"'));
  const { stderr, status } = run('validate', folder);
  expect(status).toBe(1);
  expect(stderr).toContain('laengen.json: rhein-laenge cites unknown source "who": add it to sources/');
  expect(stderr).toContain('mosel-abfluss is in km (length), but measure "abfluss" has flow: correct one');
});

test('stats counts records, verdicts and sources', () => {
  const { stdout } = run('stats', RIVERS);
  expect(stdout).toMatch(/^fluesse 1\.0\.0/);
  expect(stdout).toMatch(/^ +3 {2}observations$/m);
  expect(stdout).toMatch(/^ +1 {2}official \(100%\)$/m);
  expect(stdout).toMatch(/^ +0 {2}sources without a link \(0%\)$/m);
});

test.each([
  ['an unknown command', ['check'], 'unknown command "check"'],
  ['a folder that is not there', ['validate', '/no/such/folder'], 'there is no folder /no/such/folder'],
  ['too many folders', ['stats', RIVERS, RIVERS], 'name one folder'],
  ['a folder for the schema', ['schema', RIVERS], 'schema takes no folder'],
])('%s is refused with what to do', (_, args, says) => {
  const { stderr, status } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(says);
});
