import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { Card, CardClaim } from '../../core/facts/card.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { ClaimList } from './ClaimList.tsx';
import { FactRow } from './FactRow.tsx';
import { FigureRow, isFigure } from './FigureRow.tsx';
import { StatementRow } from './StatementRow.tsx';

interface ClaimSectionsProps {
  readonly card: Card;
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
}

/** The figure that matters, the article's other figures, then its statements, each with its check. */
export function ClaimSections({ card, onCopy }: ClaimSectionsProps) {
  const t = useTranslate();
  const { claims, documents, lead, sources } = card;
  const first = lead?.claim && isFigure(lead.claim) ? [lead.claim] : [];
  const figures = [...first, ...claims.filter(isFigure).filter(({ id }) => id !== first[0]?.id)];
  const statements = claims.filter((claim) => !isFigure(claim));
  const speakerOf = ({ document }: CardClaim) =>
    documents.length > 1 ? documents.find(({ id }) => id === document)?.publisher : undefined;
  return (
    <>
      {(figures.length > 0 || lead?.observation) && (
        <section class="section">
          <h3>{t('cardFigures')}</h3>
          {lead?.observation && <FactRow fact={lead.observation} sources={sources} />}
          <ClaimList items={figures} shown={SHOWN_AT_FIRST.figures - (lead?.observation ? 1 : 0)}>
            {(claim) => (
              <FigureRow
                key={claim.id}
                claim={claim}
                sources={sources}
                onCopy={onCopy}
                first={claim === figures[0]}
              />
            )}
          </ClaimList>
        </section>
      )}
      {statements.length > 0 && (
        <section class="section">
          <h3>{t('cardStatements')}</h3>
          <ClaimList items={statements} shown={SHOWN_AT_FIRST.statements}>
            {(claim) => (
              <StatementRow
                key={claim.id}
                claim={claim}
                sources={sources}
                onCopy={onCopy}
                speaker={speakerOf(claim)}
              />
            )}
          </ClaimList>
        </section>
      )}
    </>
  );
}
