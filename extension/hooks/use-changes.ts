import { useEffect, useState } from 'preact/hooks';
import type { DatasetChanges } from '../../core/facts/page-summary.ts';
import type { Locale } from '../../core/locale.ts';
import { attempt } from '../async/attempt.ts';
import { sendMessage } from '../messages/send-message.ts';
import { readSeenVersion, storeSeenVersion } from '../storage/seen-facts.ts';
import { setNewsBadge } from '../tabs/badge.ts';

/** What has changed since the reader last looked. Reading it counts as having seen it, and takes the badge away. */
export function useChanges(locale: Locale): DatasetChanges | undefined {
  const [changes, setChanges] = useState<DatasetChanges>();
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    attempt('read the seen version', readSeenVersion()).then((read) => read.ok && setSeen(read.value));
  }, []);
  useEffect(() => {
    if (seen === undefined) return;
    attempt('read changes', sendMessage('getChanges', { since: seen, locale })).then((read) => {
      if (!read.ok || !read.value) return;
      setChanges(read.value);
      attempt('store the seen version', storeSeenVersion(read.value.version));
      setNewsBadge(false);
    });
  }, [seen, locale]);
  return changes;
}
