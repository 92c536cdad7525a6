import { useState } from 'preact/hooks';
import type { Search } from './use-search.ts';

interface Selection {
  /** Index of the selected hit. */
  readonly index: number;
  /** Moves by so many hits, around the ends; there must be a hit. */
  readonly move: (step: number) => void;
}

/** The selected hit of a search; every new answer starts with its best hit. */
export function useSelection(hits: Search['hits']): Selection {
  const [selection, setSelection] = useState({ hits, index: 0 });
  // Derived, not reset in an effect: an effect runs after paint and would undo a key pressed in between.
  const index = selection.hits === hits ? selection.index : 0;
  const count = hits?.length ?? 0;
  return { index, move: (step) => setSelection({ hits, index: (index + step + count) % count }) };
}
