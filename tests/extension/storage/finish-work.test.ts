import { expect, test } from 'vitest';
import { createFinishedWork } from '../../../extension/storage/finish-work.ts';
import { createFakeArea } from './fake-area.ts';

/** A browser session, in which backgrounds start one after the other and may be stopped anywhere in their work. */
function startSession() {
  const area = createFakeArea();
  const begun: string[] = [];
  const startBackground = (name: string, { isStopped = false } = {}) =>
    createFinishedWork(area, () => {
      begun.push(name);
      return isStopped ? stopped() : Promise.resolve();
    });
  return { begun, startBackground };
}

/** Work that never ends, because the browser stopped its background. */
function stopped(): Promise<void> {
  return new Promise(() => undefined);
}

test('the first background of a session does the work, later ones do not', async () => {
  const { begun, startBackground } = startSession();
  await startBackground('first').finish();
  await startBackground('second').finish();
  expect(begun).toEqual(['first']);
});

test('a background finishes what any number of earlier ones began', async () => {
  const { begun, startBackground } = startSession();
  for (const name of ['first', 'second', 'third']) {
    void startBackground(name, { isStopped: true }).finish();
    await expect.poll(() => begun).toContain(name);
  }
  await startBackground('fourth').finish();
  await startBackground('fifth').finish();
  expect(begun).toEqual(['first', 'second', 'third', 'fourth']);
});

test('a part that was stopped is done again with all the rest', async () => {
  const { begun, startBackground } = startSession();
  const first = startBackground('first');
  await first.finish();
  let isBegun = false;
  void first.run(() => {
    isBegun = true;
    return stopped();
  });
  await expect.poll(() => isBegun).toBe(true);
  await startBackground('second').finish();
  expect(begun).toEqual(['first', 'second']);
});

test('a part that ends does not stand for the whole', async () => {
  const { begun, startBackground } = startSession();
  await startBackground('first').run(async () => undefined);
  await startBackground('second').finish();
  expect(begun).toEqual(['second']);
});

test('work that fails is done again by the next background', async () => {
  const area = createFakeArea();
  const failing = createFinishedWork(area, () => Promise.reject(new Error('the database is blocked')));
  await expect(failing.finish()).rejects.toThrow('blocked');
  let isDone = false;
  await createFinishedWork(area, async () => {
    isDone = true;
  }).finish();
  expect(isDone).toBe(true);
});
