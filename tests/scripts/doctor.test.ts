import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const DOCTOR = join(import.meta.dirname, '../../scripts/doctor.mjs');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  for (const [name, says] of [
    ['new', 'Chromium 200.0.1'],
    ['old', 'Mozilla Firefox 115.3.0esr'],
  ] as const) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${says}"\n`);
    chmodSync(join(folder, name), 0o755);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function doctor(chromium: string, firefox: string) {
  const env = {
    ...process.env,
    FACTLIGHT_CHROMIUM: join(folder, chromium),
    FACTLIGHT_FIREFOX: join(folder, firefox),
  };
  return spawnSync(process.execPath, [DOCTOR], { encoding: 'utf8', env });
}

test('what is there is named with its version', () => {
  const { stdout } = doctor('new', 'old');
  expect(stdout).toContain(`ok       Node: ${process.versions.node}`);
  expect(stdout).toContain('ok       Chrome, Chromium or Edge: Chromium 200.0.1');
});

test('what is too old or missing comes with what to do, and fails', () => {
  const { stdout, status } = doctor('none', 'old');
  expect(status).toBe(1);
  expect(stdout).toContain('missing  Firefox');
  expect(stdout).toContain('is Mozilla Firefox 115.3.0esr. Install Firefox 146 or later');
  expect(stdout).toMatch(/missing {2}Chrome.*\n.*set FACTLIGHT_CHROMIUM to the path of one/);
  expect(stdout).toMatch(/\nMissing: \d+\.\n$/);
});
