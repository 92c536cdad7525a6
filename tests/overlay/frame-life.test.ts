import { expect, test } from 'vitest';
import { createFrameLife } from '../../entrypoints/content/frame-life.ts';

function start() {
  const context = new AbortController();
  const life = createFrameLife({ signal: context.signal, abort: () => context.abort() });
  return { context, life, left: () => ({ work: !life.work.aborted, whole: !life.whole.aborted }) };
}

test('where no message stands, everything ends at once', () => {
  const { life, left } = start();
  life.stop();
  expect(left()).toEqual({ work: false, whole: false });
});

test('a message outlives the work, and everything ends with it', () => {
  const { life, left } = start();
  life.setSpeaking(true);
  life.stop();
  expect(left()).toEqual({ work: false, whole: true });
  life.setSpeaking(false);
  expect(left()).toEqual({ work: false, whole: false });
});

test('a message that closes while the page is still read ends nothing', () => {
  const { life, left } = start();
  life.setSpeaking(true);
  life.setSpeaking(false);
  expect(left()).toEqual({ work: true, whole: true });
});

test('the work ends with its context', () => {
  const { context, life } = start();
  context.abort();
  expect(life.work.aborted).toBe(true);
});
