import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findSharedNames } from '../../scripts/build/shared-names.ts';

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'shared-names-'));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), code);
  }
  return root;
}

const FILES = {
  'content/index.ts': "import { read } from '../dom/read.ts';\n",
  'dom/read.ts': "import {\n  type Kind,\n  walk,\n} from './walk.ts';\nexport const read = walk;\n",
  'dom/walk.ts': 'export const walk = 1, climb = 2;\nexport type Kind = 1;\n',
  'dom/own.ts': "import { climb } from './walk.ts';\nexport const own = climb;\n",
  'numbers/index.ts':
    "import { own } from '../dom/own.ts';\nimport { read as readAll } from '../dom/read.ts';\nimport type { Kind } from '../dom/walk.ts';\n",
};

test('what both have is taken from modules that the first has anyway', () => {
  expect(findSharedNames(project(FILES), 'content/index.ts', 'numbers/index.ts')).toEqual([
    { module: 'dom/read.ts', name: 'read' },
    { module: 'dom/walk.ts', name: 'climb' },
  ]);
});

test('a module that only the second has is its own, and so is one of which it needs only types', () => {
  const { 'dom/own.ts': _, ...rest } = FILES;
  const files = { ...rest, 'dom/own.ts': "import type { Kind } from './walk.ts';\nexport const own = 1;\n" };
  expect(findSharedNames(project(files), 'content/index.ts', 'numbers/index.ts')).toEqual([
    { module: 'dom/read.ts', name: 'read' },
  ]);
});

test('numbers.js takes reading and marking a page from the content script', () => {
  const root = join(import.meta.dirname, '../..');
  const shared = findSharedNames(root, 'entrypoints/content/index.ts', 'entrypoints/numbers/index.ts');
  expect(shared).toContainEqual({ module: 'dom/text/text-blocks.ts', name: 'readBlock' });
  expect(shared.filter(({ module }) => /^core\/(?:numbers|quantities)\//.test(module))).toEqual([]);
});
