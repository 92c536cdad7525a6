import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  write('package.json', JSON.stringify({ name: 'sample', version: '1.1.0', private: true, scripts }));
  write('CITATION.cff', 'version: 1.1.0\ndate-released: 2026-01-01\nlicense: MIT\n');
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- New.\n\n## 1.1.0 (1 January 2026)\n\n- Old.\n');
  for (const each of ['scripts', 'node_modules']) symlinkSync(join(ROOT, each), join(folder, each));
  git('init', '-q');
  for (const [name, value] of [
    ['user.name', 'A'],
    ['user.email', 'a@example.org'],
    ['tag.gpgSign', 'false'],
  ]) {
    git('config', `${name}`, `${value}`);
  }
  commit();
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a release is one commit with a tag that holds version, changelog and citation', () => {
  const { status, stderr } = release('minor');
  expect(status, stderr).toBe(0);
  expect(git('show', '-s', '--format=%s', 'v1.2.0').trim().split('\n').at(-1)).toBe('chore(release): 1.2.0');
  expect(git('status', '--porcelain', '-uno')).toBe('');
  const today = new Date().toISOString().slice(0, 10);
  expect(git('show', 'HEAD:CITATION.cff')).toBe(`version: 1.2.0\ndate-released: ${today}\nlicense: MIT\n`);
  expect(git('show', 'HEAD:CHANGELOG.md')).toMatch(
    /^# Changelog\n\n## Unreleased\n\n## 1\.2\.0 \(\d+ \w+ \d{4}\)\n\n- New\.\n\n## 1\.1\.0 /,
  );
});

test('a release of which the changelog says nothing is refused', () => {
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n## 1.1.0 (1 January 2026)\n\n- Old.\n');
  commit();
  const { status, stderr } = release('1.2.0');
  expect(status).not.toBe(0);
  expect(stderr).toContain('CHANGELOG.md has nothing under “## Unreleased”');
  expect(git('tag')).toBe('');
});

function release(version: string) {
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  return spawnSync(NPM, ['run', 'release', '--', version], { cwd: folder, encoding: 'utf8', env });
}

function commit(): void {
  git('add', 'package.json', 'CITATION.cff', 'CHANGELOG.md');
  git('commit', '-qm', 'chore: begin');
}

function git(...args: string[]): string {
  return spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout;
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}
