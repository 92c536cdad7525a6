import { expect, test } from 'vitest';
import { ContentScriptContext, replaceOlder } from '../../entrypoints/content/script-context.ts';

test('a newer content script in the frame ends the older one, and not itself', () => {
  const [older, newer] = [new ContentScriptContext(), new ContentScriptContext()];
  replaceOlder(older, 'token');
  replaceOlder(newer, 'token');
  expect(older.signal.aborted).toBe(true);
  expect(newer.signal.aborted).toBe(false);
  newer.abort();
  expect(newer.signal.aborted).toBe(true);
});

test.each(['factlight:started', 'started', ''])('the page’s event “%s” ends nothing', (type) => {
  const script = new ContentScriptContext();
  replaceOlder(script, 'token');
  document.dispatchEvent(new Event(type));
  expect(script.signal.aborted).toBe(false);
  script.abort();
});
