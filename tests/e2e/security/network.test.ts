import { describe, expect, test } from 'vitest';
import { BROWSERS, useReader } from '../reader/use-reader.ts';
import { readAll } from './tour.ts';

describe.each(BROWSERS)('the server of the pages that %s reads', (kind) => {
  const asked: string[] = [];
  const reader = useReader(kind, { onRequest: (url) => asked.push(url) });

  test('sees no request of ours', async () => {
    await readAll(reader);
    const paths = asked.map((url) => new URL(url, 'http://news.example').pathname);
    // Pages, their frames, and the icon that browsers ask for. Firefox asks this server for other http sites too.
    expect(paths.filter((path) => !/^\/([\w-]+\.html)?$|^\/favicon\.ico$/.test(path))).toEqual([]);
    const elsewhere = asked.filter(
      (url) => url.startsWith('http') && !/^http:\/\/\w+\.example[:/]/.test(url),
    );
    expect(elsewhere).toEqual([]);
  });
});
