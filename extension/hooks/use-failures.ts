import { useEffect, useState } from 'preact/hooks';
import type { FailureLog } from '../../core/failures/failure-log.ts';
import { attempt } from '../async/attempt.ts';
import { readFailures, watchFailures } from '../storage/failure-store.ts';

/** The log of failures, kept current; empty until it has been read. */
export function useFailures(): FailureLog {
  const [failures, setFailures] = useState<FailureLog>([]);
  useEffect(() => {
    const mounted = new AbortController();
    watchFailures(mounted.signal, setFailures);
    attempt('read the log', readFailures()).then((read) => read.ok && setFailures(read.value));
    return () => mounted.abort();
  }, []);
  return failures;
}
