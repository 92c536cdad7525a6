import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildTrie,
  childOf,
  childrenOf,
  isTerminal,
  nameAt,
  openTrie,
  ROOT,
} from '../../../core/gazetteer/trie.ts';
import { runToCompletion } from '../../../core/resumable.ts';

const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab1 华', '\ud83d', '\ude80'), minLength: 1, maxLength: 8 }),
  // Ways of their own that are longer than what is counted at once.
  fc.tuple(fc.constantFrom('a', 'ab', '华'), fc.integer({ min: 100, max: 300 })).map(([a, n]) => a.repeat(n)),
);
const names = fc.uniqueArray(name, { maxLength: 30 }).map((list) => list.sort());

test('holds every name at the end of its letters, and nothing else', () => {
  fc.assert(
    fc.property(names, (list) => {
      const trie = openTrie(runToCompletion(buildTrie(list)));
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
    { numRuns: 200 },
  );
});

test('reads more text than two bytes can count', () => {
  const list = Array.from({ length: 9000 }, (_, i) => `name ${i}${' and so on'.repeat(i % 3)}`).sort();
  const trie = openTrie(runToCompletion(buildTrie(list)));
  expect(trie.text.length).toBeGreaterThan(0xffff);
  for (const [number, text] of list.entries()) {
    let place = ROOT;
    for (let i = 0; i < text.length; i++) place = childOf(trie, place, text.charCodeAt(i));
    expect(nameAt(trie, place)).toBe(number);
  }
});

test('stays small where names go on alone', () => {
  const list = Array.from(
    { length: 1000 },
    (_, i) => `${String.fromCharCode(97 + (i % 26))}${i} long tail of a name`,
  );
  const trie = runToCompletion(buildTrie(list.sort()));
  expect(trie.text.length).toBeLessThan(1.2 * list.join('').length);
});
