import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/facts/page-summary.ts';

export interface Search {
  readonly query: string;
  /** Null until the query has an answer, and when there is no query. */
  readonly hits: readonly SearchHit[] | null;
  readonly setQuery: (query: string) => void;
}

/** Keeps the query and the answer to it; an answer to an older query is dropped. */
export function useSearch(ask: (query: string) => Promise<readonly SearchHit[]>): Search {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  const latest = useRef('');
  return {
    query,
    hits,
    setQuery: (text) => {
      const wanted = text.trim();
      setQuery(text);
      if (wanted === latest.current) return;
      latest.current = wanted;
      if (!wanted) {
        setHits(null);
        return;
      }
      const accept = (found: readonly SearchHit[]) => {
        if (latest.current === wanted) setHits(found);
      };
      ask(wanted).then(accept, () => accept([]));
    },
  };
}
