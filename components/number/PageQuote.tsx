import type { PageNumber } from '../../core/page-number.ts';

/** The page's sentence, with the number marked as on the page. */
export function PageQuote({
  number: { quote, tone },
}: {
  readonly number: Pick<PageNumber, 'quote' | 'tone'>;
}) {
  const { sentence, start, end } = quote;
  return (
    <q class="page-quote" dir="auto">
      {sentence.slice(0, start)}
      <mark data-tone={tone}>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </q>
  );
}
