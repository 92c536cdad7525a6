import type { MentionCounts } from '../core/facts/page-summary.ts';
import { attempt } from './async/attempt.ts';
import { sendMessage } from './messages/send-message.ts';

/** On a page that streams text, the badge may be this late. */
const REPORT_DELAY_MS = 250;

/** Tells the background when this frame's counts change; a frame that never had a mention sends nothing. */
export function createMentionReport(signal: AbortSignal): (counts: MentionCounts) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasReported = false;
  const report = () => attempt('report mentions', sendMessage('reportMentions', undefined));
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return (counts) => {
    if (!hasReported && Object.keys(counts).length === 0) return;
    hasReported = true;
    clearTimeout(timer);
    timer = setTimeout(report, REPORT_DELAY_MS);
  };
}
