import { expect, test } from 'vitest';
import { retryClosed } from '../../../extension/async/retry-closed.ts';

/** As Chromium and Firefox word it. */
const CLOSED = [
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'Could not establish connection. Receiving end does not exist.',
  "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  'Promised response from onMessage listener went out of scope',
  'Message manager disconnected',
  'nobody answered getCard',
];

/** Fails with `message` so often, then answers. */
function background(message: string, stops: number) {
  let sent = 0;
  const send = async () => {
    sent += 1;
    if (sent <= stops) throw new Error(message);
    return 'card';
  };
  return { send, sent: () => sent };
}

test.each(CLOSED)('sends again after “%s”', async (message) => {
  for (const stops of [1, 2, 3]) {
    const { send, sent } = background(message, stops);
    expect(await retryClosed(send)).toBe('card');
    expect(sent()).toBe(stops + 1);
  }
});

test('gives up when the background stops again and again', async () => {
  const { send, sent } = background('nobody answered getCard', 99);
  await expect(retryClosed(send)).rejects.toThrow('nobody answered getCard');
  expect(sent()).toBe(4);
});

test.each(['Extension context invalidated.', 'no entity “x”', 'Frame with ID 7 was removed.'])(
  'takes “%s” for the answer',
  async (message) => {
    const { send, sent } = background(message, 99);
    await expect(retryClosed(send)).rejects.toThrow(message);
    expect(sent()).toBe(1);
  },
);
