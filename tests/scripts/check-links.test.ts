import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../data/validation/load-dataset.ts';
import { checkLinks, describeLinks, linksOf } from '../../scripts/dataset/check-links.ts';

/** Nothing listens on the port of discarded data. */
const NOBODY = 'http://127.0.0.1:9/';
const ANSWERS: Readonly<Record<string, [status: number, headers?: Record<string, string>]>> = {
  '/fine': [200],
  '/moved': [301, { location: '/fine' }],
  '/moved-away': [302, { location: '/gone' }],
  '/gone': [404],
  '/no-programs': [403],
};

const server = createServer(({ url = '' }, response) => {
  const [status, headers] = ANSWERS[url] ?? [500];
  response.writeHead(status, headers).end('page');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('a page is fine, gone, or unclear where the site refuses programs', async () => {
  const links = await checkLinks([...Object.keys(ANSWERS).map((path) => origin + path), NOBODY]);
  expect(links.map(({ state }) => state)).toEqual(['fine', 'fine', 'gone', 'gone', 'unclear', 'unreachable']);
  const { text, isFine } = describeLinks(links);
  expect(isFine).toBe(false);
  expect(text).toContain(`gone         ${origin}/gone  (404 Not Found)`);
  expect(text).toMatch(/2 fine, 3 gone or unreachable, 1 unclear$/);
});

test('what is only unclear does not fail', async () => {
  const links = await checkLinks([`${origin}/fine`, `${origin}/no-programs`]);
  expect(describeLinks(links).isFine).toBe(true);
});

test('offline, nothing is called gone', async () => {
  const { text, isFine } = describeLinks(await checkLinks([NOBODY, `${NOBODY}more`]));
  expect(isFine).toBe(false);
  expect(text).toContain('None of 2 links could be reached');
  expect(text).toContain('seems to be offline');
});

test('every linked source of a dataset is asked once', () => {
  const dataset = loadDataset('data/china-ai');
  const links = linksOf(dataset);
  expect(new Set(links).size).toBe(links.length);
  for (const { url } of dataset.sources) if (url) expect(links).toContain(url);
});
