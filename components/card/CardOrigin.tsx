import type { Card } from '../../core/facts/card.ts';
import { formatAge, isStale } from '../../core/facts/format-age.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { SourceList } from '../shared/SourceList.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { CardActions } from './card-actions.ts';

interface CardOriginProps {
  readonly card: Card;
  readonly now: number | undefined;
  readonly onCopyLink: CardActions['onCopyLink'];
}

/** The origin of the figures, stated plainly, when they were checked, and every source in full. */
export function CardOrigin({ card, now, onCopyLink }: CardOriginProps) {
  const t = useTranslate();
  const { documents, dataset, sources } = card;
  return (
    <footer class="card-origin">
      {card.claims.length === 0 && <p>{t('cardNoClaims', { name: card.entity.name })}</p>}
      {documents.map(({ id, title, publisher, date, aiWritten }) => (
        <p key={id} title={title}>
          {t(aiWritten ? 'cardOriginByAi' : 'cardOrigin', {
            title,
            publisher,
            date: formatDate(date, t.locale),
          })}
        </p>
      ))}
      <CheckedLine checkedOn={dataset.checkedOn} now={now} />
      {sources.length > 0 && (
        <details>
          <summary>{t('cardSources', { count: sources.length })}</summary>
          <SourceList sources={sources} onCopyLink={onCopyLink} />
          <p>{t('cardDataset', { id: dataset.id, version: dataset.version })}</p>
        </details>
      )}
    </footer>
  );
}

interface CheckedLineProps {
  readonly checkedOn: string;
  readonly now: number | undefined;
}

/** When the facts were checked, how long ago, and a calm hint when that is long ago. */
function CheckedLine({ checkedOn, now }: CheckedLineProps) {
  const t = useTranslate();
  const date = formatDate(checkedOn, t.locale);
  if (now === undefined) return <p>{t('cardChecked', { date })}</p>;
  const stale = isStale(checkedOn, now);
  return (
    <p>
      {t('cardCheckedAge', { date, age: formatAge(checkedOn, now, t.locale) })}
      {stale && (
        <>
          {' '}
          <span class="stale">{t('cardStale')}</span>
        </>
      )}
    </p>
  );
}
