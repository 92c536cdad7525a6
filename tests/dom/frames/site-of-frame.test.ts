import { expect, test } from 'vitest';
import { siteOfFrame } from '../../../dom/frames/site-of-frame.ts';

function site(location: { protocol?: string; host: string; ancestorOrigins?: readonly string[] }) {
  return siteOfFrame({ location: { protocol: 'https:', ...location } } as unknown as Window);
}

test('a frame counts for the site of the top page', () => {
  expect(
    site({ host: 'ad.example', ancestorOrigins: ['https://mid.example', 'https://news.example:8080'] }),
  ).toBe('news.example:8080');
});

test.each([
  ['the browser does not reveal the pages around it', { host: 'news.example' }],
  ['it is the top page', { host: 'news.example', ancestorOrigins: [] }],
  ['the top page has no origin', { host: 'news.example', ancestorOrigins: ['null'] }],
])('a frame counts for its own host when %s', (_, location) => {
  expect(site(location)).toBe('news.example');
});

test('local files are one site', () => {
  expect(site({ protocol: 'file:', host: '' })).toBe('file');
});
