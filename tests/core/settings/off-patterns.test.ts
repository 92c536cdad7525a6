import { describe, expect, test } from 'vitest';
import { offPatterns } from '../../../core/settings/off-patterns.ts';
import { DEFAULT_SETTINGS, hasSwitchedOn, type Settings } from '../../../core/settings/settings.ts';

const NOW = 1_000_000;
const withSitesOff = (...sitesOff: string[]): Settings => ({ ...DEFAULT_SETTINGS, sitesOff });

describe('patterns of disabled sites', () => {
  test.each([
    [
      'a host',
      'example.org',
      ['http://example.org:80/*', 'https://example.org:443/*'],
      ['*://example.org/*'],
    ],
    ['a host with a port', 'example.org:8080', both('example.org:8080'), []],
    ['the local host', 'localhost', both('localhost', true), ['*://localhost/*']],
    ['an IPv4 address', '192.168.0.1', both('192.168.0.1', true), ['*://192.168.0.1/*']],
    ['an IPv6 address', '[::1]', both('[::1]', true), ['*://[::1]/*']],
    ['an IPv6 address with a port', '[2001:db8::1]:3000', both('[2001:db8::1]:3000'), []],
    ['a name in Punycode', 'xn--fsq.org', both('xn--fsq.org', true), ['*://xn--fsq.org/*']],
    ['an underscore', 'a_b.example', both('a_b.example', true), ['*://a_b.example/*']],
    ['files', 'file', ['file:///*'], ['file:///*']],
    ['an empty host', '', [], []],
    ['a wildcard for subdomains', '*.example.org', [], []],
    ['a wildcard for every site', '*', [], []],
    ['a port above the limit', 'example.org:99999', [], []],
    ['a trailing dot', 'example.org.', [], []],
    ['a whole address', 'https://example.org/', [], []],
    ['a space', 'a b', [], []],
  ] as const)('%s', (_, host, inChromium, inFirefox) => {
    expect(offPatterns(withSitesOff(host), NOW, true)).toEqual(inChromium);
    expect(offPatterns(withSitesOff(host), NOW, false)).toEqual(inFirefox);
  });

  test('an invalid host does not affect the others, and duplicates are dropped', () => {
    const settings = withSitesOff('b.example', '*', 'a.example', 'b.example');
    expect(offPatterns(settings, NOW, false)).toEqual(['*://a.example/*', '*://b.example/*']);
  });

  test.each([
    ['off everywhere', { enabled: false }, null],
    ['snoozed', { snoozedUntil: NOW + 1 }, null],
    ['a snooze that has ended', { snoozedUntil: NOW }, []],
  ])('%s', (_, change, expected) => {
    expect(offPatterns({ ...DEFAULT_SETTINGS, ...change }, NOW, true)).toEqual(expected);
  });
});

describe('whether a site was switched on', () => {
  const off = { ...DEFAULT_SETTINGS, enabled: false };
  const snoozed = { ...DEFAULT_SETTINGS, snoozedUntil: NOW + 1 };
  test.each([
    ['nothing changed', DEFAULT_SETTINGS, DEFAULT_SETTINGS, false],
    ['switched on everywhere', off, DEFAULT_SETTINGS, true],
    ['switched off everywhere', DEFAULT_SETTINGS, off, false],
    ['a snooze that ended early', snoozed, DEFAULT_SETTINGS, true],
    ['one site switched on', withSitesOff('a.example', 'b.example'), withSitesOff('a.example'), true],
    ['one site switched off', withSitesOff('a.example'), withSitesOff('a.example', 'b.example'), false],
    ['a site, while off everywhere', withSitesOff('a.example'), off, false],
  ])('%s', (_, previous, settings, expected) => {
    expect(hasSwitchedOn(settings, previous, NOW)).toBe(expected);
  });
});

/** Chromium's patterns. A host without a port gets the default ports. */
function both(host: string, isWeb = false): string[] {
  return isWeb ? [`http://${host}:80/*`, `https://${host}:443/*`] : [`http://${host}/*`, `https://${host}/*`];
}
