import type { PageNumber } from '../../core/page-number.ts';

/** A number of up to this length stays in one line with its unit, in the narrowest card too. */
const WHOLE_CHARS = 20;

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
      <mark data-tone={tone} class={end - start <= WHOLE_CHARS ? 'whole' : undefined}>
        {sentence.slice(start, end)}
      </mark>
      {sentence.slice(end)}
    </q>
  );
}
