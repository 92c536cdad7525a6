import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../core/steps.ts';
import { buildTrie, childOf, childrenOf, isTerminal, nameAt, openTrie, ROOT } from '../../core/trie.ts';

const names = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...'ab1 华'), minLength: 1, maxLength: 8 }), {
    maxLength: 30,
  })
  .map((list) => list.sort());

test('holds every name at the end of its letters, and nothing else', () => {
  fc.assert(
    fc.property(names, (list) => {
      const trie = openTrie(finish(buildTrie(list)));
      const found: string[] = [];
      const visit = (place: number, text: string) => {
        expect(isTerminal(trie, place)).toBe(nameAt(trie, place) >= 0);
        if (isTerminal(trie, place)) found.push(text);
        if (isTerminal(trie, place)) expect(list[nameAt(trie, place)]).toBe(text);
        for (const [letter, child] of childrenOf(trie, place)) {
          expect(childOf(trie, place, letter)).toBe(child);
          visit(child, text + String.fromCharCode(letter));
        }
        expect(childOf(trie, place, 0x7a)).toBe(ROOT);
      };
      visit(ROOT, '');
      expect(found.sort()).toEqual(list);
    }),
    { numRuns: 500 },
  );
});

test('stays small where names go on alone', () => {
  const list = Array.from(
    { length: 1000 },
    (_, i) => `${String.fromCharCode(97 + (i % 26))}${i} long tail of a name`,
  );
  const trie = finish(buildTrie(list.sort()));
  expect(trie.endsAt.length).toBeLessThan(1500);
});
