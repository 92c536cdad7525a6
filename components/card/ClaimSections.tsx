import type { Card, CardClaim } from '../../core/facts/card.ts';
import { FigureRow, isFigure } from '../claim/FigureRow.tsx';
import { StatementRow } from '../claim/StatementRow.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface ClaimSectionsProps {
  readonly card: Card;
  readonly onCopy?: ((claim: CardClaim) => void | Promise<void>) | undefined;
}

/** The article's figures, then its statements, each with its check; most serious first. */
export function ClaimSections({ card, onCopy }: ClaimSectionsProps) {
  const t = useTranslate();
  const { claims, sources } = card;
  const figures = claims.filter(isFigure);
  const statements = claims.filter((claim) => !isFigure(claim));
  if (claims.length === 0) {
    return <p class="section card-quiet">{t('cardNoClaims', { name: card.entity.name })}</p>;
  }
  return (
    <>
      {figures.length > 0 && (
        <section class="section">
          <h3>{t('cardFigures')}</h3>
          <ul>
            {figures.map((claim) => (
              <FigureRow key={claim.id} claim={claim} sources={sources} onCopy={onCopy} />
            ))}
          </ul>
        </section>
      )}
      {statements.length > 0 && (
        <section class="section">
          <h3>{t('cardStatements')}</h3>
          <ul>
            {statements.map((claim) => (
              <StatementRow key={claim.id} claim={claim} sources={sources} onCopy={onCopy} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
