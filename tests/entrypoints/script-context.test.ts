import { expect, test } from 'vitest';
import { ContentScriptContext } from '../../entrypoints/content/script-context.ts';

test('a newer content script in the frame ends the older one, and not itself', () => {
  const [older, newer] = [new ContentScriptContext(), new ContentScriptContext()];
  expect(older.signal.aborted).toBe(true);
  expect(newer.signal.aborted).toBe(false);
  newer.abort();
  expect(newer.signal.aborted).toBe(true);
});
