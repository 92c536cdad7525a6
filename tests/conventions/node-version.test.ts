import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';
import { describeOldNode } from '../../scripts/setup/check-node.mjs';
import { readProjectFile } from './project-files.ts';

/** Packages of one command that asks for more; docs/adr/0024-stay-on-node-20-while-it-costs-nothing.md. */
const NEWER_ALLOWED: readonly string[] = ['listr2'];

interface Locked {
  readonly engines?: { readonly node?: string };
}

const { engines } = JSON.parse(readProjectFile('package.json')) as { engines: { node: string } };
const lowest = minVersion(engines.node)?.version ?? '';

test('every package runs on the lowest Node that package.json promises', () => {
  const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const newer = Object.entries(packages)
    .filter(([, { engines: wanted }]) => wanted?.node && !satisfies(lowest, wanted.node))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const messages = newer
    .filter((name) => !NEWER_ALLOWED.includes(name))
    .map((name) => `${name} does not run on Node ${lowest}: take an older version, or follow ADR 24.`);
  expect(messages.join('\n')).toBe('');
});

test('the check before a start, the tests on GitHub and the promise name the same Node', () => {
  expect(describeOldNode(lowest)).toBeUndefined();
  const [major = 0, minor = 0] = lowest.split('.').map(Number);
  expect(describeOldNode(`${major}.${minor - 1}.9`)).toContain(`${major}.${minor} or later`);
  expect(readProjectFile('.github/workflows/test.yml')).toContain(`node: ["${major}.${minor}", `);
});
