import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../core/facts/page-summary.ts';

export interface Search {
  readonly query: string;
  /** Null without a query, and until the query is answered. */
  readonly hits: readonly SearchHit[] | null;
  readonly setQuery: (query: string) => void;
}

/** Holds the query and its hits; late answers to older queries are dropped. */
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
