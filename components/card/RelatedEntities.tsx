import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { EntityId } from '../../core/entity.ts';
import type { RelatedEntity } from '../../core/facts/card.ts';
import { FactText } from '../shared/FactText.tsx';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface RelatedEntitiesProps {
  readonly related: readonly RelatedEntity[];
  /** Without it, names are plain text. */
  readonly onOpen?: ((entity: EntityId) => void) | undefined;
}

/** Related names, each with its relation to this one. */
export function RelatedEntities({ related, onOpen }: RelatedEntitiesProps) {
  const t = useTranslate();
  return (
    <section class="section">
      <h3>{t('cardRelated')}</h3>
      <ShowMore items={related} shown={SHOWN_AT_FIRST.related}>
        {(visible, more) => (
          <ul class="chips">
            {visible.map((entity) => (
              <li key={entity.id}>
                {onOpen ? (
                  <button type="button" class="chip" onClick={() => onOpen(entity.id)}>
                    <RelatedName entity={entity} />
                  </button>
                ) : (
                  <span class="chip">
                    <RelatedName entity={entity} />
                  </span>
                )}
              </li>
            ))}
            {more && <li>{more}</li>}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

/** A relation that only says "related" is left out: the heading says it already. */
function RelatedName({ entity }: { readonly entity: RelatedEntity }) {
  const t = useTranslate();
  const says = entity.relation.toLowerCase() !== t('cardRelated').toLowerCase();
  return (
    <>
      <span>
        <FactText text={entity.name} />
      </span>
      {says && (
        <span class="chip-relation" lang={entity.relationLanguage}>
          {' '}
          {entity.relation}
        </span>
      )}
    </>
  );
}
