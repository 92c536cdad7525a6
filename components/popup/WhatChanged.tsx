import type { EntityId } from '../../core/entity.ts';
import type { DatasetChanges } from '../../core/facts/page-summary.ts';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** More would push the names on the page out of view. */
const SHOWN_AT_FIRST = 2;

interface WhatChangedProps extends Pick<DatasetChanges, 'changes' | 'language'> {
  readonly onOpen: (entity: EntityId) => void;
}

/** What an update has changed in the facts, with a way to each card. */
export function WhatChanged({ changes, language, onOpen }: WhatChangedProps) {
  const t = useTranslate();
  return (
    <div class="section">
      <h2 class="kicker">{t('pageChanges')}</h2>
      <ShowMore items={changes} shown={SHOWN_AT_FIRST}>
        {(visible, more) => (
          <ul class="page-changes">
            {visible.map(({ text, entities }) => (
              <li key={text}>
                <p lang={language}>{text}</p>
                {entities.length > 0 && (
                  <p class="page-change-names">
                    {entities.map(({ id, name }) => (
                      <button
                        key={id}
                        type="button"
                        class="text-button"
                        title={t('pageOpenCard', { name })}
                        onClick={() => onOpen(id)}
                      >
                        <span lang={language}>{name}</span>
                      </button>
                    ))}
                  </p>
                )}
              </li>
            ))}
            {more && <li>{more}</li>}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}
