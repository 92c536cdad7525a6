import { expect, test } from 'vitest';
import { createDetectorSource } from '../../../core/detection/detector-source.ts';
import type { PageDetector } from '../../../core/detection/page-detector.ts';
import { compileGazetteer } from '../../../core/gazetteer/compile/compile-gazetteer.ts';
import { runToCompletion } from '../../../core/resumable.ts';

const NOT_QWEN = { surface: 'Qwen', entity: 'Qwen', site: null };

function tablesOf(version: string, ...names: string[]) {
  const entities = Object.fromEntries(names.map((name) => [name, { category: 'names' }]));
  return compileGazetteer({
    version,
    entities,
    aliases: names.map((name) => ({ entity: name, texts: [name] })),
  });
}

function start() {
  const changes: string[] = [];
  const found = (detector: PageDetector) =>
    runToCompletion(detector.detect('DeepSeek and Qwen'))
      .mentions.map(({ surface }) => surface)
      .join();
  const options = { tables: tablesOf('1', 'Qwen'), corrections: [], site: 'news.example' };
  const source = createDetectorSource(options, (detector) => changes.push(found(detector)));
  return { source, changes, current: () => found(source.detector()) };
}

test('a new gazetteer makes a new detector, the same one again does not', () => {
  const { source, changes } = start();
  source.setTables(tablesOf('1', 'Qwen'));
  expect(changes).toEqual([]);
  source.setTables(tablesOf('2', 'Qwen', 'DeepSeek'));
  expect(changes).toEqual(['DeepSeek,Qwen']);
});

test('new corrections make a new detector, equal ones do not', () => {
  const { source, changes } = start();
  source.setCorrections([NOT_QWEN]);
  source.setCorrections([{ ...NOT_QWEN }]);
  expect(changes).toEqual(['']);
});

test('a correction for this page only survives other changes, until it is undone', () => {
  const { source, changes, current } = start();
  source.rejectHere(NOT_QWEN, true);
  source.setTables(tablesOf('2', 'Qwen', 'DeepSeek'));
  source.rejectHere(NOT_QWEN, false);
  expect(changes).toEqual(['', 'DeepSeek', 'DeepSeek,Qwen']);
  expect(current()).toBe('DeepSeek,Qwen');
});
