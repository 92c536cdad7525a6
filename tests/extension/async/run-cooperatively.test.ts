import { expect, test } from 'vitest';
import type { Resumable } from '../../../core/resumable.ts';
import { runCooperatively } from '../../../extension/async/run-cooperatively.ts';

const GIVE_UP_MS = 5000;

test('answers a message in the middle of a computation, and returns its result', async () => {
  const { port1, port2 } = new MessageChannel();
  let isAnswered = false;
  port1.onmessage = () => {
    isAnswered = true;
  };
  port2.postMessage('are you there?');
  const started = performance.now();
  function* work(): Resumable<string> {
    while (!isAnswered && performance.now() - started < GIVE_UP_MS) yield;
    return isAnswered ? 'done, and answered' : 'done, and silent';
  }
  expect(await runCooperatively(work())).toBe('done, and answered');
  port1.close();
});
