import { useId } from 'preact/hooks';
import { openAtClaim } from '../../core/cards/open-at-claim.ts';
import type { Card } from '../../core/facts/card.ts';
import type { Mention } from '../../core/mention.ts';
import type { PageNumber } from '../../core/page-number.ts';
import { createTranslate } from '../../locales/translate.ts';
import { CardCharts } from '../chart/CardCharts.tsx';
import { ClaimSections } from '../claim/ClaimSections.tsx';
import { FactList } from '../claim/FactList.tsx';
import { ErrorBoundary } from '../failure/ErrorBoundary.tsx';
import { NumberHead } from '../number/NumberHead.tsx';
import { NumbersOfName } from '../number/NumbersOfName.tsx';
import { FactLanguage } from '../shared/FactText.tsx';
import { Surface, type SurfaceSettings } from '../shared/Surface.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { CardBar } from './CardBar.tsx';
import { CardCautions, OtherCautions } from './CardCautions.tsx';
import { CardHeading } from './CardHeading.tsx';
import { CardMessage } from './CardMessage.tsx';
import { CardOrigin } from './CardOrigin.tsx';
import type { Breadcrumb, CardActions } from './card-actions.ts';
import { MentionReasons } from './MentionReasons.tsx';
import { MuteActions } from './MuteActions.tsx';
import { PolicyTimeline } from './PolicyTimeline.tsx';
import { RelatedEntities } from './RelatedEntities.tsx';

export interface EntityCardProps extends SurfaceSettings {
  readonly card: Card;
  readonly actions: CardActions;
  readonly pinned?: boolean | undefined;
  /** The cards viewed before this one, oldest first; `actions.onBack` returns to them. */
  readonly breadcrumbs?: readonly Breadcrumb[] | undefined;
  /** The mention that opened the card, for "Why this?" and "Not this"; of a number, the card opens at its claim. */
  readonly mention?: Pick<Mention, 'surface' | 'score' | 'why' | 'number'> | undefined;
  /** What the page says of the entity in numbers, warnings first. */
  readonly numbers?: readonly PageNumber[] | undefined;
  /** Current time in milliseconds since 1970; if given, the card says how old its facts are. */
  readonly now?: number | undefined;
  /** True inside the popup: no frame, and no height limit. */
  readonly embedded?: boolean | undefined;
}

/**
 * Everything about one entity, in the order of a reader's questions: what it is, what to be careful about, the figure
 * that matters, other figures and statements with their checks, charts, policy context, related names, sources. The card
 * of a number begins with that number and its figure instead.
 */
export function EntityCard(props: EntityCardProps) {
  const { locale, theme, actions } = props;
  return (
    <ErrorBoundary
      onError={(error) => console.debug('Factlight: show a card:', error)}
      fallback={() => (
        <CardMessage
          text={createTranslate(locale)('cardFailed')}
          onClose={actions.onClose}
          locale={locale}
          theme={theme}
        />
      )}
    >
      <WholeCard {...props} />
    </ErrorBoundary>
  );
}

function WholeCard(props: EntityCardProps) {
  const { actions, breadcrumbs = [], mention, numbers = [] } = props;
  const number = mention?.number;
  const card = number ? openAtClaim(props.card, number) : props.card;
  const heading = useId();
  return (
    <Surface locale={props.locale} theme={props.theme}>
      <FactLanguage.Provider value={card.language}>
        <section
          class={props.embedded ? 'card card-embedded' : 'card'}
          role="dialog"
          aria-labelledby={heading}
          tabIndex={-1}
        >
          <CardBar category={card.entity.category} pinned={props.pinned ?? false} actions={actions} />
          <div class="card-body">
            {breadcrumbs.length > 0 && actions.onBack && (
              <Breadcrumbs breadcrumbs={breadcrumbs} onBack={actions.onBack} />
            )}
            {number && <NumberHead number={number} claims={card.claims} />}
            <CardHeading id={heading} entity={card.entity} brief={number !== undefined} />
            {!number && <CardCautions cautions={card.cautions} />}
            {!number && <NumbersOfName numbers={numbers} claims={card.claims} />}
            <ClaimSections card={card} onCopy={actions.onCopy} />
            {number && <CardCautions cautions={card.cautions} />}
            <OtherCautions also={card.also} />
            <FactList facts={card.facts} sources={card.sources} />
            <CardCharts charts={card.charts} sources={card.sources} />
            {card.events.length > 0 && <PolicyTimeline events={card.events} sources={card.sources} />}
            {card.related.length > 0 && (
              <RelatedEntities related={card.related} onOpen={actions.onOpenEntity} />
            )}
            {mention && <MentionReasons mention={mention} card={card} onReject={actions.onReject} />}
            <CardOrigin card={card} now={props.now} onCopyLink={actions.onCopyLink} />
          </div>
          <MuteActions actions={actions} />
        </section>
      </FactLanguage.Provider>
    </Surface>
  );
}
