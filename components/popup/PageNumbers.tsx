import { useState } from 'preact/hooks';
import type { FramedNumber, PageNumbers as Numbers, PageNumberRow } from '../../core/facts/page-summary.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { NumberVerdict } from '../number/NumberVerdict.tsx';
import { PageQuote } from '../number/PageQuote.tsx';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** More would push the names on the page out of view. */
const SHOWN_AT_FIRST = 3;

interface PageNumbersProps {
  readonly numbers: Numbers;
  readonly onJump: (number: FramedNumber) => void;
}

/** What the page says in numbers, warnings first, and how many numbers nothing is known of. */
export function PageNumbers({ numbers: { rows, unchecked }, onJump }: PageNumbersProps) {
  const t = useTranslate();
  if (rows.length === 0) return null;
  return (
    <section class="section">
      <h2 class="kicker">{t('pageNumbers')}</h2>
      <ShowMore items={rows} shown={SHOWN_AT_FIRST}>
        {(visible, more) => (
          <ul class="rows">
            {visible.map((row) => (
              <li key={`${row.number.frameId} ${row.number.id}`}>
                <NumberRow row={row} onJump={onJump} />
              </li>
            ))}
            {more && <li class="rows-more">{more}</li>}
          </ul>
        )}
      </ShowMore>
      {unchecked > 0 && <p class="numbers-unchecked">{t('pageNumbersUnchecked', { count: unchecked })}</p>}
    </section>
  );
}

interface NumberRowProps {
  readonly row: PageNumberRow;
  readonly onJump: (number: FramedNumber) => void;
}

/** Goes through the places of a number that the page repeats, one with each press. */
function NumberRow({ row: { number, places, language, name, label, ...check }, onJump }: NumberRowProps) {
  const t = useTranslate();
  const [visited, setVisited] = useState(0);
  const next = places[visited % places.length] ?? number;
  const shown = places[(visited - 1) % places.length] ?? number;
  return (
    <button
      type="button"
      class="row number-row"
      title={t('pageNumberJump')}
      onClick={() => {
        setVisited(visited + 1);
        onJump(next);
      }}
    >
      <span class="row-summary" lang={language}>
        {joinParts([name, label], t.locale)}
      </span>
      {places.length > 1 && (
        <span class="number-times" aria-live="polite">
          {visited === 0
            ? t('pageNumberTimes', { count: places.length })
            : t('pageNumberPlace', { place: places.indexOf(shown) + 1, count: places.length })}
        </span>
      )}
      <PageQuote number={shown} />
      <NumberVerdict relation={number.relation} check={check} />
    </button>
  );
}
