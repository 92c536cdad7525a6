import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import type { Question } from '../../extension/protocol.ts';

/** What this page was opened for; null when it was opened by itself, or is shown again. */
export async function takeQuestion(): Promise<Question | null> {
  const question = await attempt('take the question', sendMessage('takeQuestion', undefined));
  return question.ok ? question.value : null;
}
