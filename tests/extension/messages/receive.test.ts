import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { BACKGROUND_RULES } from '../../../core/messages/background-rules.ts';
import { createReceiver, type Received } from '../../../extension/messages/receive.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

const stops: (() => void)[] = [];

beforeEach(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

const register = vi.spyOn(browser.runtime.onMessage, 'addListener');
const receive = createReceiver(BACKGROUND_RULES);
receive('search', () => [])();
/** What the browser calls with each message. */
const listener = register.mock.lastCall?.[0] as unknown as Listener;
createReceiver({ ping: { from: 'extension' } }, { leavesOthers: true })('ping', () => 'pong');
const listenerInFrame = register.mock.lastCall?.[0] as unknown as Listener;

function send(type: unknown, data: unknown, sender: object = popup()): Promise<unknown> {
  return new Promise((resolve) => {
    const waits = listener({ type, data }, sender, resolve);
    if (!waits) queueMicrotask(() => resolve(undefined));
  });
}

const popup = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') });
const refusal = (message: string) => ({ error: { name: 'MessageRefused', message } });

test('a refused message gets an error and one debug line, and the next ones are answered', async () => {
  const queries: string[] = [];
  stops.push(
    receive('search', ({ data }: Received<unknown>) => {
      queries.push((data as { query: string }).query);
      return [];
    }),
  );
  const answers = await Promise.all([
    send('__proto__', null),
    send('search', { query: 'x'.repeat(400_000), locale: 'en' }),
    ...Array.from({ length: 8 }, (_, n) => send('search', { query: `q${n}`, locale: 'en' })),
  ]);
  expect(answers.slice(0, 2)).toEqual([
    refusal('a message: has no known type'),
    refusal('search: data.query must have at most 200 characters'),
  ]);
  expect(answers.slice(2)).toEqual(Array.from({ length: 8 }, () => ({ value: [] })));
  expect(queries).toHaveLength(8);
  expect(console.debug).toHaveBeenCalledTimes(2);
});

test('a message from another extension reaches nobody', async () => {
  const handler = vi.fn(async () => []);
  stops.push(receive('search', handler));
  const stranger = { ...popup(), id: 'other@example' };
  expect(await send('search', { query: 'q', locale: 'en' }, stranger)).toEqual(
    refusal('a message: comes from another extension'),
  );
  expect(handler).not.toHaveBeenCalled();
});

test('a handler that fails answers with its error', async () => {
  stops.push(
    receive('search', () => {
      throw new RangeError('no database');
    }),
  );
  expect(await send('search', { query: 'q', locale: 'en' })).toEqual({
    error: { name: 'RangeError', message: 'no database' },
  });
});

test('a part that leaves others their messages does not answer what it has no rule for', async () => {
  const answers: unknown[] = [];
  const respond = (answer: unknown) => void answers.push(answer);
  expect(listenerInFrame({ type: 'search', data: {} }, popup(), respond)).toBe(false);
  expect(answers).toEqual([]);
  expect(listenerInFrame({ type: 'ping' }, popup(), respond)).toBe(true);
});

test('a message that nobody here answers is left to others', async () => {
  expect(await send('getDataset', { locale: 'en' })).toBeUndefined();
});
