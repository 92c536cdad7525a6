import type { CheckedName, CheckedNumber, Piece, TextCheck } from '../../core/checking/text-check.ts';
import { toneOf } from '../../core/page-number.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { nameEntry, numberEntry, placeInText, showPlace } from './places.ts';

interface CheckedTextProps {
  readonly check: TextCheck;
  readonly onEdit: () => void;
}

/** The text as it was read. Each name and number that is known leads to what is known of it. */
export function CheckedText({ check, onEdit }: CheckedTextProps) {
  const t = useTranslate();
  return (
    <section class="checked-text" aria-label={t('checkTextTitle')}>
      <div class="checked-text-head">
        <h2 class="kicker">{t('checkTextTitle')}</h2>
        <button type="button" class="text-button" onClick={onEdit}>
          {t('checkEdit')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key. */}
      <p class="checked-text-body" dir="auto" lang={check.language} tabIndex={0}>
        {check.pieces.map((piece) => (
          <TextPiece key={piece.start} piece={piece} check={check} />
        ))}
      </p>
    </section>
  );
}

function TextPiece({ piece, check }: { readonly piece: Piece; readonly check: TextCheck }) {
  const number = piece.number === undefined ? undefined : check.numbers[piece.number];
  if (number) return <NumberInText piece={piece} number={number} index={piece.number ?? 0} />;
  const name = piece.name === undefined ? undefined : check.names[piece.name];
  if (name) return <NameInText piece={piece} name={name} index={piece.name ?? 0} />;
  return <>{piece.text}</>;
}

interface NumberInTextProps {
  readonly piece: Piece;
  readonly number: CheckedNumber;
  readonly index: number;
}

function NumberInText({ piece, number, index }: NumberInTextProps) {
  return (
    <a
      id={placeInText(piece.start)}
      href={`#${numberEntry(index)}`}
      class="number-in-text"
      data-tone={toneOf(number.relation, number.claim.check.verdict)}
      onClick={(event) => showPlace(event, numberEntry(index))}
    >
      {piece.text}
    </a>
  );
}

interface NameInTextProps {
  readonly piece: Piece;
  readonly name: CheckedName;
  readonly index: number;
}

function NameInText({ piece, name, index }: NameInTextProps) {
  return (
    <a
      href={`#${nameEntry(index)}`}
      class="name-in-text sample"
      data-category={name.card.entity.category.id}
      onClick={(event) => showPlace(event, nameEntry(index))}
    >
      {piece.text}
    </a>
  );
}
