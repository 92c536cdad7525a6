import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browser } from '#imports';
import { compileGazetteer } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { findName } from '../../../core/gazetteer/find-name.ts';
import { type Gazetteer, openGazetteer } from '../../../core/gazetteer/gazetteer.ts';
import type { GazetteerSource } from '../../../core/gazetteer/gazetteer-source.ts';
import { childOf, ROOT } from '../../../core/gazetteer/trie.ts';
import { foldName } from '../../../core/text/fold-text.ts';
import { readGazetteer, storeGazetteer } from '../../../extension/storage/gazetteer-cache.ts';
import { packGazetteer, unpackGazetteer } from '../../../extension/storage/stored-gazetteer.ts';
import { carry } from '../carry.ts';

function sourceOf(groups: readonly (readonly string[])[]): GazetteerSource {
  const aliases = groups.map((texts, i) => ({ entity: `entity-${i}`, texts }));
  const entities = Object.fromEntries(aliases.map(({ entity }) => [entity, { category: 'names' }]));
  return { version: '1', entities, aliases };
}

function entitiesNamed(name: string, { trie, aliasesAt }: Gazetteer): string[] {
  let place = ROOT;
  for (let i = 0; i < name.length; i++) place = childOf(trie, place, name.charCodeAt(i));
  return aliasesAt(place).map(({ entity }) => entity);
}

// Latin letters, characters that JSON escapes, letters that fold, other scripts, surrogate pairs and lone surrogates.
const units = [...'abcAZ09 -.+"<\\/éßIK\u0001\u0085\u00ff\u2028', ...'华为アガ한\ue000\ufffe', '😀', '𠮷'];
const unit = fc.constantFrom(...units, '\ud83d', '\ude80', '\udfff');
const name = fc.string({ unit, minLength: 1, maxLength: 9 });
/** Some names share a prefix, some belong to several entities. */
const groups = fc
  .tuple(name, fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }))
  .map(([first, lists]) => [...lists, lists.flat().map((each) => first + each), [first, ...lists.flat()]]);

test('every name is found after storage and still names the same entities', () => {
  fc.assert(
    fc.property(groups, (lists) => {
      const packed = packGazetteer(compileGazetteer(sourceOf(lists)));
      const tables = unpackGazetteer(carry(packed));
      if (!tables) throw new Error('the stored gazetteer was refused');
      const gazetteer = openGazetteer(tables);
      for (const text of lists.flat()) {
        const folded = foldName(text);
        if (folded === '') continue;
        const meant = [...lists.keys()].filter((i) => lists[i]?.some((each) => foldName(each) === folded));
        expect(entitiesNamed(folded, gazetteer).sort()).toEqual(
          expect.arrayContaining(meant.map((i) => `entity-${i}`)),
        );
        expect(findName(folded, 0, gazetteer)).toBe(0);
      }
    }),
    { numRuns: 1000 },
  );
});

test('storing a gazetteer removes those of earlier formats', async () => {
  await browser.storage.local.set({ 'gazetteer-1': 'large', 'gazetteer-3': 'large' });
  await storeGazetteer(packGazetteer(compileGazetteer(sourceOf([['DeepSeek']]))));
  expect(Object.keys(await browser.storage.local.get(null))).toEqual(['gazetteer-4']);
  const tables = await readGazetteer();
  expect(tables && entitiesNamed('deepseek', openGazetteer(tables))).toEqual(['entity-0']);
});
