import { Fragment } from 'preact';
import type { WrittenValue } from '../../core/facts/figure.ts';
import { bracketsIn, commaIn } from '../../core/facts/punctuation.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { Value } from '../shared/Value.tsx';

/** The same sum in other currencies, in brackets. */
export function Equivalents({ values }: { readonly values: readonly WrittenValue[] }) {
  const { locale } = useTranslate();
  if (values.length === 0) return null;
  const [before, after] = bracketsIn(locale);
  return (
    <span class="equivalents">
      {before}
      {values.map((value, index) => (
        <Fragment key={value.written}>
          {index > 0 && commaIn(locale)}
          <Value value={value} />
        </Fragment>
      ))}
      {after}
    </span>
  );
}
