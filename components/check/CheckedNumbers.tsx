import type { CheckedNumber, Quote } from '../../core/checking/text-check.ts';
import type { Card, CardClaim } from '../../core/facts/card.ts';
import { FigureRow, isFigure } from '../claim/FigureRow.tsx';
import { StatementRow } from '../claim/StatementRow.tsx';
import { NumberVerdict } from '../number/NumberVerdict.tsx';
import { FactLanguage } from '../shared/FactText.tsx';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { numberEntry, placeInText, showPlace } from './places.ts';

/** A long text may repeat a number many times. */
const QUOTES_AT_FIRST = 2;

interface CheckedNumbersProps {
  readonly title: string;
  readonly numbers: readonly CheckedNumber[];
  /** Index of the first of them in the whole result. */
  readonly from: number;
  /** Of the text, for `lang`. */
  readonly language: string;
  readonly onCopy: (claim: CardClaim, card: Card) => void;
}

/** Numbers of the text: the sentence of each, its relation in words, and the claim that it belongs to. */
export function CheckedNumbers({ title, numbers, from, language, onCopy }: CheckedNumbersProps) {
  if (numbers.length === 0) return null;
  return (
    <section class="checked-list">
      <h3>{title}</h3>
      <ul>
        {numbers.map((number, index) => (
          <NumberEntry
            key={`${number.relation} ${number.claim.id}`}
            id={numberEntry(from + index)}
            number={number}
            language={language}
            onCopy={onCopy}
          />
        ))}
      </ul>
    </section>
  );
}

interface NumberEntryProps {
  readonly id: string;
  readonly number: CheckedNumber;
  readonly language: string;
  readonly onCopy: CheckedNumbersProps['onCopy'];
}

function NumberEntry({ id, number, language, onCopy }: NumberEntryProps) {
  const t = useTranslate();
  const { claim, card, relation, quotes } = number;
  const row = { claim, sources: card.sources, onCopy: () => onCopy(claim, card) };
  return (
    <li id={id} class="checked-number" tabIndex={-1}>
      <ShowMore items={quotes} shown={QUOTES_AT_FIRST}>
        {(visible, more) => (
          <>
            {visible.map((quote) => (
              <QuotedSentence key={quote[0]?.start} quote={quote} language={language} />
            ))}
            {more}
          </>
        )}
      </ShowMore>
      <NumberVerdict relation={relation} />
      <h4 class="checked-about">
        {relation === 'article' ? card.entity.name : t('checkArticleOn', { name: card.entity.name })}
      </h4>
      <FactLanguage.Provider value={card.language}>
        <ul class="claims">
          {isFigure(claim) ? <FigureRow {...row} claim={claim} first /> : <StatementRow {...row} />}
        </ul>
      </FactLanguage.Provider>
    </li>
  );
}

interface QuotedSentenceProps {
  readonly quote: Quote;
  readonly language: string;
}

/** The sentence, whose numbers lead back to their places in the text. */
function QuotedSentence({ quote, language }: QuotedSentenceProps) {
  const t = useTranslate();
  return (
    <blockquote class="quoted" dir="auto" lang={language}>
      {quote.map(({ text, start, number }) => {
        if (number === undefined) return text;
        const place = placeInText(start);
        return (
          <a
            key={start}
            href={`#${place}`}
            title={t('checkShowInText')}
            onClick={(event) => showPlace(event, place)}
          >
            {text}
          </a>
        );
      })}
    </blockquote>
  );
}
