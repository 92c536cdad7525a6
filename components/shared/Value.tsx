import type { FigureValue } from '../../core/facts/figure.ts';
import { formatValue, speakValue } from '../../core/facts/format-value.ts';
import { useTranslate } from './translate-context.ts';

/** A figure: short on screen, spelled out for screen readers. */
export function Value({ value }: { readonly value: FigureValue }) {
  const { locale } = useTranslate();
  const written = formatValue(value, locale);
  const spoken = speakValue(value, locale);
  if (spoken === written) return <>{written}</>;
  return (
    <>
      <span aria-hidden="true">{written}</span>
      <span class="visually-hidden">{spoken}</span>
    </>
  );
}
