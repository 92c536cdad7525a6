import { isOffEverywhere, type Settings } from './settings.ts';

/** A host as addresses have it. Others, such as `*.example.org`, would mean something else in a pattern. */
const HOST = /^([a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[a-f\d:.]+\])(?::([1-9]\d{0,4}))?$/;
const LAST_PORT = 65_535;

/**
 * Match patterns of the pages on which the content script need not even start, or null when that is everywhere.
 * Chromium's patterns tell ports apart; where a browser's do not (`hasPorts`), a host with a port has no pattern.
 */
export function offPatterns(settings: Settings, now: number, hasPorts: boolean): readonly string[] | null {
  if (isOffEverywhere(settings, now)) return null;
  return [...new Set(settings.sitesOff.flatMap((host) => patternsOf(host, hasPorts)))].sort();
}

/** None for a host that no pattern can name: one that the browser refused would take all others with it. */
function patternsOf(host: string, hasPorts: boolean): readonly string[] {
  if (host === 'file') return ['file:///*'];
  const [, name, port] = HOST.exec(host) ?? [];
  if (!name || Number(port ?? 0) > LAST_PORT) return [];
  if (!hasPorts) return port ? [] : [`*://${name}/*`];
  // Chromium takes no port after `*:`, and without a port means all of them.
  return [`http://${name}:${port ?? 80}/*`, `https://${name}:${port ?? 443}/*`];
}
