import type { WrittenValue } from '../../core/facts/figure.ts';

/** A figure: short on screen, spelled out for screen readers. */
export function Value({ value: { written, spoken } }: { readonly value: WrittenValue }) {
  if (spoken === written) return <>{written}</>;
  return (
    <>
      <span aria-hidden="true">{written}</span>
      <span class="visually-hidden">{spoken}</span>
    </>
  );
}
