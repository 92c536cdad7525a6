import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, projectFiles } from './project-files.ts';

/** A newcomer can take in a room of this size at a glance. */
const MOST_FILES = 16;
/** tests/ mirrors the product's rooms, and WXT takes every file in entrypoints/ for an entrypoint. */
const WITHOUT_README = /^(?:\.|tests\/(?!e2e$|bench$)|entrypoints)/;

const files = new Set(projectFiles());
const sizes = new Map<string, number>();
for (const room of codeFiles().map(posix.dirname)) sizes.set(room, (sizes.get(room) ?? 0) + 1);

test(`no folder has more than ${MOST_FILES} code files`, () => {
  const crowded = [...sizes].filter(([, size]) => size > MOST_FILES);
  const messages = crowded.map(([room, size]) => `${room}/ has ${size} code files: split it by topic.`);
  expect(messages.join('\n')).toBe('');
});

test('every folder of code has a README', () => {
  const rooms = new Set([...sizes.keys(), 'tests', 'scripts'].filter((room) => !WITHOUT_README.test(room)));
  const missing = [...rooms].filter((room) => !files.has(`${room}/README.md`));
  const messages = missing.map(
    (room) =>
      `${room}/README.md is missing: say what lives there, which file to read first and what it may import.`,
  );
  expect(messages.join('\n')).toBe('');
});
