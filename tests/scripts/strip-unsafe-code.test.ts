import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stripUnsafeCode } from '../../scripts/build/strip-unsafe-code.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

test.each([
  ['zod/v4/core/util.js', /new F\(/],
  ['zod/v4/core/doc.js', /new F\(/],
  ['preact/dist/preact.mjs', /\.innerHTML=/],
])('removes the unsafe code of %s', (file, unsafe) => {
  const path = join(PACKAGES, file);
  const code = readFileSync(path, 'utf8');
  expect(code).toMatch(unsafe);
  expect(stripUnsafeCode(code, path)).not.toMatch(unsafe);
});

test('says what to do when a package has changed', () => {
  const path = join(PACKAGES, 'zod/v4/core/doc.js');
  expect(() => stripUnsafeCode('export class Doc {}', path)).toThrow(
    'zod/v4/core/doc.js has changed: adapt its pattern',
  );
});

test('leaves other files alone', () => {
  expect(stripUnsafeCode('element.innerHTML = "";', '/project/dom/x.ts')).toBeNull();
});
