import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/facts/page-summary.ts';

export interface Search {
  readonly query: string;
  /** Null without a query, and until the query is answered. */
  readonly hits: readonly SearchHit[] | null;
  /** Whether the query could not be answered. */
  readonly hasFailed: boolean;
  readonly setQuery: (query: string) => void;
}

/** Holds the query and its hits; late answers to older queries are dropped. It may start with a query. */
export function useSearch(ask: (query: string) => Promise<readonly SearchHit[]>, initial = ''): Search {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const latest = useRef('');
  const search = (text: string) => {
    const wanted = text.trim();
    setQuery(text);
    if (wanted === latest.current) return;
    latest.current = wanted;
    const accept = (found: readonly SearchHit[] | null, isFailure: boolean) => {
      if (latest.current !== wanted) return;
      setHits(found);
      setHasFailed(isFailure);
    };
    if (!wanted) return accept(null, false);
    ask(wanted).then(
      (found) => accept(found, false),
      () => accept(null, true),
    );
  };
  // Otherwise it would empty what the reader has typed since the first drawing.
  useEffect(() => {
    if (initial) search(initial);
  }, []);
  return { query, hits, hasFailed, setQuery: search };
}
