import type { MentionCounts } from '../core/facts/page-summary.ts';
import { attempt } from './async/attempt.ts';
import { sendMessage } from './messages/send-message.ts';

/** Tells the background that this frame's counts have changed; a frame that never had a mention sends nothing. */
export function createMentionReport(): (counts: MentionCounts) => void {
  let hasReported = false;
  return (counts) => {
    if (!hasReported && Object.keys(counts).length === 0) return;
    hasReported = true;
    void attempt('report mentions', sendMessage('reportMentions', undefined));
  };
}
