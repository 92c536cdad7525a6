import { isOffEverywhere, type Settings } from './settings.ts';

/** A host as it appears in addresses. Anything else, such as `*.example.org`, would have another meaning in a pattern. */
const HOST = /^([a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[a-f\d:.]+\])(?::([1-9]\d{0,4}))?$/;
const LAST_PORT = 65_535;

/**
 * Match patterns of the pages on which the content script must not start, or null if it must not start anywhere.
 * `hasPorts` says whether the browser's patterns distinguish ports, as Chromium's do; otherwise a host with a port
 * has no pattern.
 */
export function offPatterns(settings: Settings, now: number, hasPorts: boolean): readonly string[] | null {
  if (isOffEverywhere(settings, now)) return null;
  return [...new Set(settings.sitesOff.flatMap((host) => patternsOf(host, hasPorts)))].sort();
}

/** None for a host that no pattern can express: one invalid pattern makes the browser refuse the whole list. */
function patternsOf(host: string, hasPorts: boolean): readonly string[] {
  if (host === 'file') return ['file:///*'];
  const [, name, port] = HOST.exec(host) ?? [];
  if (!name || Number(port ?? 0) > LAST_PORT) return [];
  if (!hasPorts) return port ? [] : [`*://${name}/*`];
  // In Chromium, `*:` allows no port, and a pattern without a port means all ports.
  return [`http://${name}:${port ?? 80}/*`, `https://${name}:${port ?? 443}/*`];
}
