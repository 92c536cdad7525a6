import { expect, test } from 'vitest';
import { httpsLink } from '../../../core/facts/https-link.ts';

test.each(['https://example.org', 'https://example.org/a?b#c', 'HTTPS://例子.cn:8443/'])(
  '%s is linked',
  (address) => {
    expect(httpsLink(address)).toBe(address);
  },
);

test.each([
  'http://en.people.cn/n3/2025/0121/c90000-20268778.html',
  'javascript:alert(1)',
  ' https://example.org',
  'https:example.org',
  'https://',
  'https://user@example.org/',
  'https://a\\@b',
  'data:text/html,x',
  '//example.org',
  '',
  undefined,
])('%s is not linked', (address) => {
  expect(httpsLink(address)).toBeUndefined();
});
