import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTrie } from '../../../core/gazetteer/compile/build-trie.ts';
import { childOf, childrenOf, isTerminal, nameAt, openTrie, ROOT } from '../../../core/gazetteer/trie.ts';
import { runToCompletion } from '../../../core/resumable.ts';

const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab1 华', '\ud83d', '\ude80'), minLength: 1, maxLength: 8 }),
  // Single edges that are longer than a block of the name count.
  fc.tuple(fc.constantFrom('a', 'ab', '华'), fc.integer({ min: 100, max: 300 })).map(([a, n]) => a.repeat(n)),
);
const names = fc.uniqueArray(name, { maxLength: 30 }).map((list) => list.sort());

test('finds every name at the end of its letters, and no other', () => {
  fc.assert(
    fc.property(names, (list) => {
      const trie = openTrie(runToCompletion(buildTrie(list)));
      const found: string[] = [];
      const visit = (offset: number, text: string) => {
        expect(isTerminal(trie, offset)).toBe(nameAt(trie, offset) >= 0);
        if (isTerminal(trie, offset)) found.push(text);
        if (isTerminal(trie, offset)) expect(list[nameAt(trie, offset)]).toBe(text);
        for (const [letter, child] of childrenOf(trie, offset)) {
          expect(childOf(trie, offset, letter)).toBe(child);
          visit(child, text + String.fromCharCode(letter));
        }
        expect(childOf(trie, offset, 0x7a)).toBe(ROOT);
      };
      visit(ROOT, '');
      expect(found.sort()).toEqual(list);
    }),
    { numRuns: 200 },
  );
});

test('handles texts longer than 65,535 characters', () => {
  const list = Array.from({ length: 9000 }, (_, i) => `name ${i}${' and so on'.repeat(i % 3)}`).sort();
  const trie = openTrie(runToCompletion(buildTrie(list)));
  expect(trie.text.length).toBeGreaterThan(0xffff);
  for (const [number, text] of list.entries()) {
    let offset = ROOT;
    for (let i = 0; i < text.length; i++) offset = childOf(trie, offset, text.charCodeAt(i));
    expect(nameAt(trie, offset)).toBe(number);
  }
});

test('stays small when most of each name is one edge', () => {
  const list = Array.from(
    { length: 1000 },
    (_, i) => `${String.fromCharCode(97 + (i % 26))}${i} long tail of a name`,
  );
  const trie = runToCompletion(buildTrie(list.sort()));
  expect(trie.text.length).toBeLessThan(1.2 * list.join('').length);
});

test('serialises the example in the description of the format', () => {
  expect(runToCompletion(buildTrie(['deep', 'deepseek', 'r1'])).text).toBe('J^_dr]ieepK^^s]eekI1I');
});
