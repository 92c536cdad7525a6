import type { SearchHit } from '../../core/facts/page-summary.ts';
import type { Locale } from '../../core/locale.ts';
import { MAX_QUERY_CHARS } from '../../core/messages/background-rules.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';

/** Searches the dataset. Rejects if the facts cannot be searched. */
export async function searchFacts(query: string, locale: Locale): Promise<readonly SearchHit[]> {
  const hits = await attempt(
    'search',
    sendMessage('search', { query: query.slice(0, MAX_QUERY_CHARS), locale }),
  );
  if (!hits.ok) throw new Error(hits.reason);
  return hits.value;
}
