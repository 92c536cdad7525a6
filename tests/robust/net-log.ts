import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A request that the browser started. */
interface Started {
  readonly url: string;
  /** The origin whose script or document asked for it; empty for the browser itself. */
  readonly initiator: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Partial<Started> }[];
}

const LOCAL = /^(http:\/\/(127\.0\.0\.1|localhost|\w+\.example)[:/]|data:)/;

/** The path for `--log-net-log`, removed after the tests of this file. */
export function useNetLog(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factlight-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'net.json');
}

/** Chromium's own log of all its requests, complete once the browser has closed. */
export function readNetLog(file: string): { ofPages: Started[]; suspicious: Started[] } {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = log.events
    .filter(({ type }) => type === log.constants.logEventTypes.URL_REQUEST_START_JOB)
    .flatMap(({ params }) => (params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : []));
  return {
    ofPages: started.filter(({ url }) => url.startsWith('http://news.example')),
    // Our scripts in a page have the page as their initiator: none of those requests may leave this machine.
    suspicious: started.filter(
      ({ url, initiator }) =>
        initiator.startsWith('chrome-extension:') || (initiator.startsWith('http') && !LOCAL.test(url)),
    ),
  };
}
