import { describe, expect, test } from 'vitest';
import { offPatterns } from '../../../core/settings/off-patterns.ts';
import { DEFAULT_SETTINGS, hasSwitchedOn, type Settings } from '../../../core/settings/settings.ts';

const NOW = 1_000_000;
const withSitesOff = (...sitesOff: string[]): Settings => ({ ...DEFAULT_SETTINGS, sitesOff });

describe('patterns of what is off', () => {
  test.each([
    [
      'a host',
      'example.org',
      ['http://example.org:80/*', 'https://example.org:443/*'],
      ['*://example.org/*'],
    ],
    ['a host with a port', 'example.org:8080', both('example.org:8080'), []],
    ['a host of this machine', 'localhost', both('localhost', true), ['*://localhost/*']],
    ['an address', '192.168.0.1', both('192.168.0.1', true), ['*://192.168.0.1/*']],
    ['an IPv6 address', '[::1]', both('[::1]', true), ['*://[::1]/*']],
    ['an IPv6 address with a port', '[2001:db8::1]:3000', both('[2001:db8::1]:3000'), []],
    ['a name in Punycode', 'xn--fsq.org', both('xn--fsq.org', true), ['*://xn--fsq.org/*']],
    ['an underscore', 'a_b.example', both('a_b.example', true), ['*://a_b.example/*']],
    ['files', 'file', ['file:///*'], ['file:///*']],
    ['nothing', '', [], []],
    ['what would mean all subdomains', '*.example.org', [], []],
    ['what would mean every site', '*', [], []],
    ['a port that none can have', 'example.org:99999', [], []],
    ['a dot at the end', 'example.org.', [], []],
    ['a whole address', 'https://example.org/', [], []],
    ['a space', 'a b', [], []],
  ] as const)('%s', (_, host, inChromium, inFirefox) => {
    expect(offPatterns(withSitesOff(host), NOW, true)).toEqual(inChromium);
    expect(offPatterns(withSitesOff(host), NOW, false)).toEqual(inFirefox);
  });

  test('one odd host takes none of the others with it, and each is there once', () => {
    const settings = withSitesOff('b.example', '*', 'a.example', 'b.example');
    expect(offPatterns(settings, NOW, false)).toEqual(['*://a.example/*', '*://b.example/*']);
  });

  test.each([
    ['off everywhere', { enabled: false }, null],
    ['snoozed', { snoozedUntil: NOW + 1 }, null],
    ['a snooze that is over', { snoozedUntil: NOW }, []],
  ])('%s', (_, change, expected) => {
    expect(offPatterns({ ...DEFAULT_SETTINGS, ...change }, NOW, true)).toEqual(expected);
  });
});

describe('whether something is switched on', () => {
  const off = { ...DEFAULT_SETTINGS, enabled: false };
  const snoozed = { ...DEFAULT_SETTINGS, snoozedUntil: NOW + 1 };
  test.each([
    ['nothing changed', DEFAULT_SETTINGS, DEFAULT_SETTINGS, false],
    ['everywhere', off, DEFAULT_SETTINGS, true],
    ['off everywhere', DEFAULT_SETTINGS, off, false],
    ['woken', snoozed, DEFAULT_SETTINGS, true],
    ['one site', withSitesOff('a.example', 'b.example'), withSitesOff('a.example'), true],
    ['one site off', withSitesOff('a.example'), withSitesOff('a.example', 'b.example'), false],
    ['a site, but off everywhere', withSitesOff('a.example'), off, false],
  ])('%s', (_, previous, settings, expected) => {
    expect(hasSwitchedOn(settings, previous, NOW)).toBe(expected);
  });
});

/** Chromium's patterns, with the port of the web where the host has none of its own. */
function both(host: string, isWeb = false): string[] {
  return isWeb ? [`http://${host}:80/*`, `https://${host}:443/*`] : [`http://${host}/*`, `https://${host}/*`];
}
