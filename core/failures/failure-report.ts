import type { FailureLog } from './failure-log.ts';

export interface ReportOptions {
  readonly version: string;
  /** The browser's user agent. */
  readonly browser: string;
  readonly failures: FailureLog;
  /** The error that a surface could not survive. */
  readonly crash?: string | undefined;
}

/** The text of a bug report. It is in English for whoever reads the reports, whatever the reader's language is. */
export function formatReport({ version, browser, failures, crash }: ReportOptions): string {
  const lines = failures.map(({ time, what, code, count }) => {
    const times = count > 1 ? `, ${count} times` : '';
    return `${new Date(time).toISOString()} ${what}: ${code}${times}`;
  });
  return [
    `Factlight ${version}`,
    browser,
    ...(crash ? [`could not show this surface: ${crash}`] : []),
    ...(lines.length > 0 ? lines : ['no failures recorded']),
  ].join('\n');
}
