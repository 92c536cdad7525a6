import type { Card } from '../../core/facts/card.ts';
import { httpsLink } from '../../core/facts/https-link.ts';
import { FactText } from '../shared/FactText.tsx';
import { languageOf } from '../shared/language-of.ts';
import { useTranslate } from '../shared/translate-context.ts';

interface CardHeadingProps {
  readonly id: string;
  readonly entity: Card['entity'];
  /** Without the summary. */
  readonly brief?: boolean | undefined;
}

/** Who or what it is: name, other name, official page and one line of summary. */
export function CardHeading({ id, entity, brief = false }: CardHeadingProps) {
  const t = useTranslate();
  const page = httpsLink(entity.page);
  return (
    <header class="card-heading">
      <h2 id={id}>
        <FactText text={entity.name} />
      </h2>
      {(entity.otherName || page) && (
        <p class="card-aka">
          {entity.otherName && <span lang={languageOf(entity.otherName)}>{entity.otherName}</span>}
          {page && (
            <a href={page} target="_blank" rel="noopener noreferrer" title={page}>
              {t('cardOfficialPage')}
            </a>
          )}
        </p>
      )}
      {!brief && (
        <p class="card-summary">
          <FactText text={entity.summary} />
        </p>
      )}
    </header>
  );
}
