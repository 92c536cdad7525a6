import { Fragment } from 'preact';
import type { WrittenValue } from '../../core/facts/figure.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';

/** The same sum in other currencies, in brackets. */
export function Equivalents({ values }: { readonly values: readonly WrittenValue[] }) {
  const { locale } = useTranslate();
  if (values.length === 0) return null;
  const [open, close, comma] = locale === 'en' ? [' (', ')', ', '] : ['（', '）', '，'];
  return (
    <span class="equivalents">
      {open}
      {values.map((value, index) => (
        <Fragment key={value.written}>
          {index > 0 && comma}
          <Value value={value} />
        </Fragment>
      ))}
      {close}
    </span>
  );
}
