import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const files = ['dom/input', 'overlay'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test.each(files)('%s listens to the page by dom/input/listen.ts alone', (file) => {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const own = lines.filter(
    (line) =>
      /addEventListener|\bon[a-z]+ = /.test(line) && !/[sS]ignal\.addEventListener\('abort'/.test(line),
  );
  // A page can make events; listen() drops them.
  expect(own).toEqual(
    file === 'dom/input/lasting-listeners.ts'
      ? ['const listenTo = EventTarget.prototype.addEventListener;']
      : [],
  );
  const isAllowed = /dom\/input\/(listen|lasting-listeners)\.ts$/.test(file);
  expect(!isAllowed && lines.some((line) => line.includes('addLastingListener'))).toBe(false);
});
