import type { Card } from '../../core/facts/card.ts';
import { httpsLink } from '../../core/facts/https-link.ts';
import { useTranslate } from '../shared/translate-context.ts';

interface CardHeadingProps {
  readonly id: string;
  readonly entity: Card['entity'];
}

/** What it is: name, other name, one line, official page. */
export function CardHeading({ id, entity }: CardHeadingProps) {
  const t = useTranslate();
  const page = httpsLink(entity.page);
  const otherLanguage = t.locale === 'en' ? 'zh-CN' : 'en';
  return (
    <header class="card-heading">
      <h2 id={id}>{entity.name}</h2>
      {(entity.otherName || page) && (
        <p class="card-aka">
          {entity.otherName && <span lang={otherLanguage}>{entity.otherName}</span>}
          {page && (
            <a href={page} target="_blank" rel="noopener noreferrer" title={page}>
              {t('cardOfficialPage')}
            </a>
          )}
        </p>
      )}
      <p class="card-summary">{entity.summary}</p>
    </header>
  );
}
