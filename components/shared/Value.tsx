import type { WrittenValue } from '../../core/facts/figure.ts';

/** A figure, written for the eye and said in words for a screen reader. */
export function Value({ value: { written, spoken } }: { readonly value: WrittenValue }) {
  if (spoken === written) return <>{written}</>;
  return (
    <>
      <span aria-hidden="true">{written}</span>
      <span class="visually-hidden">{spoken}</span>
    </>
  );
}
