import { expect, test } from 'vitest';
import { buildTrie } from '../../../core/gazetteer/compile/build-trie.ts';
import { collectPrefixQGrams } from '../../../core/gazetteer/compile/collect-prefix-qgrams.ts';
import { buildQGramFilter } from '../../../core/gazetteer/qgram-filter.ts';
import { openTrie } from '../../../core/gazetteer/trie.ts';
import { runToCompletion } from '../../../core/resumable.ts';

test('has the classes, hashes and flags of the example in its description', () => {
  const trie = openTrie(runToCompletion(buildTrie(['deepseek', 'r1'])));
  const { q, classOf, first, second } = buildQGramFilter(runToCompletion(collectPrefixQGrams(trie)));
  expect(q).toBe(4);
  expect(Array.from('deprs1', (letter) => classOf[letter.charCodeAt(0)])).toEqual([
    0x71, 0x00, 0xe2, 0x53, 0xc4, 0x0d,
  ]);
  expect([0x0000, 0x003d, 0x013d, 0x10e2, 0xffff].map((hash) => first[hash])).toEqual([
    0x80, 0x90, 0x90, 0x84, 0x80,
  ]);
  expect([0x0000, 0x000f, 0x001f, 0x0ee4, 0xffff].map((hash) => second[hash])).toEqual([
    0x70, 0x80, 0x80, 0x74, 0x80,
  ]);
});
