import { expect, test } from 'vitest';
import { codeFiles, readProjectFile } from './project-files.ts';

const PROTOCOL = 'extension/protocol.ts';
const code = codeFiles()
  .filter((path) => /^(?:extension|entrypoints)\//.test(path) && path !== PROTOCOL)
  .map(readProjectFile)
  .join('\n');
const messages = readMessages(readProjectFile(PROTOCOL));

test('reads the messages of the protocol', () => {
  expect(messages).toContain('getCard');
  expect(readMessages('interface Protocol {\n  a(x: {\n    b(): void }): void;\n  c(): void;\n}\n')).toEqual([
    'a',
    'c',
  ]);
});

test.each(messages)('%s has a handler and a sender', (name) => {
  for (const use of [`onMessage('${name}'`, `sendMessage('${name}'`]) {
    expect(code.includes(use), `call ${use}, …), or remove ${name} from ${PROTOCOL}`).toBe(true);
  }
});

function readMessages(source: string): string[] {
  const body = /^interface Protocol \{\n([\s\S]*?)^\}/m.exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
}
