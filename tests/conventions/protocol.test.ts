import { expect, test } from 'vitest';
import { codeFiles, readProjectFile } from './project-files.ts';

const PROTOCOL = 'extension/protocol.ts';
const sources = codeFiles()
  .filter((path) => /^(?:core|extension|entrypoints)\//.test(path))
  .map(readProjectFile);
const messages = readMembers('Protocol', sources);
const handled = new Set(sources.flatMap((source) => readHandled(source, sources)));
const sent = new Set(
  sources.flatMap((source) => firstGroups(source, /\bsend(?:Message|ToFrame)\(\s*'(\w+)'/g)),
);

test('reads the messages of the protocol, inherited ones included', () => {
  const source = `interface Protocol extends Base {\n  a(x: {\n    b(): void }): void;\n}\n`;
  expect(readMembers('Protocol', [source, 'export interface Base {\n  c(): void;\n}\n'])).toEqual(['a', 'c']);
  expect(messages).toContain('getCard');
});

test('reads handlers of every form', () => {
  const names = `const NAMES = {\n  d: true,\n};\nexport const SOME_NAMES = Object.keys(NAMES);\n`;
  const source = `onMessage('a', f);\nanswerUntil(signal, ['b', 'c'], f);\nanswerUntil(signal, SOME_NAMES, f);\n`;
  expect(readHandled(source, [names])).toEqual(['a', 'b', 'c', 'd']);
});

test.each(messages)('%s has a handler and a sender', (name) => {
  expect(handled.has(name), `handle ${name} with onMessage, or remove it from ${PROTOCOL}`).toBe(true);
  expect(sent.has(name), `send ${name} with sendMessage or sendToFrame, or remove it from ${PROTOCOL}`).toBe(
    true,
  );
});

/** Names of an interface's methods, and of those it extends. */
function readMembers(name: string, code: readonly string[]): string[] {
  const declaration = new RegExp(
    `^(?:export )?interface ${name}(?: extends ([\\w, ]+))? \\{\\n([\\s\\S]*?)^\\}`,
    'm',
  );
  const [, bases = '', body = ''] = code.map((source) => declaration.exec(source)).find(Boolean) ?? [];
  const inherited = bases.split(', ').filter(Boolean);
  return [...firstGroups(body, /^ {2}(\w+)\(/gm), ...inherited.flatMap((base) => readMembers(base, code))];
}

/** Names passed to `onMessage`, and to `answerUntil` as a list or as a constant made of a record's keys. */
function readHandled(source: string, code: readonly string[]): string[] {
  const lists = firstGroups(source, /\banswerUntil\(\s*[\w.]+,\s*\[([^\]]*)\]/g);
  const constants = firstGroups(source, /\banswerUntil\(\s*[\w.]+,\s*([A-Z_]+),/g);
  const definitions = code.filter((each) => constants.some((name) => each.includes(`const ${name} =`)));
  return [
    ...firstGroups(source, /\bonMessage\(\s*'(\w+)'/g),
    ...lists.flatMap((list) => firstGroups(list, /'(\w+)'/g)),
    ...definitions.flatMap((each) => firstGroups(each, /^ {2}(\w+): true,$/gm)),
  ];
}

function firstGroups(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}
