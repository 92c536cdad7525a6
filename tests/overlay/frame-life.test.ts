import { expect, test } from 'vitest';
import { createFrameLife } from '../../overlay/frame-life.ts';

function start() {
  const context = new AbortController();
  const life = createFrameLife({ signal: context.signal, abort: () => context.abort() });
  return { context, life, running: () => ({ work: !life.work.aborted, whole: !life.whole.aborted }) };
}

test('without a message, everything ends at once', () => {
  const { life, running } = start();
  life.stop();
  expect(running()).toEqual({ work: false, whole: false });
});

test('a message outlives the work, and everything ends when it closes', () => {
  const { life, running } = start();
  life.setHasMessage(true);
  life.stop();
  expect(running()).toEqual({ work: false, whole: true });
  life.setHasMessage(false);
  expect(running()).toEqual({ work: false, whole: false });
});

test('a message that closes while the work goes on ends nothing', () => {
  const { life, running } = start();
  life.setHasMessage(true);
  life.setHasMessage(false);
  expect(running()).toEqual({ work: true, whole: true });
});

test('the work ends with its context', () => {
  const { context, life } = start();
  context.abort();
  expect(life.work.aborted).toBe(true);
});
