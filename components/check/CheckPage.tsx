import { useState } from 'preact/hooks';
import { EntityCard, type EntityCardProps } from '../card/EntityCard.tsx';
import { useCardFocus } from '../card/use-card-focus.ts';
import { Surface, type SurfaceSettings } from '../shared/Surface.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { CheckedText } from './CheckedText.tsx';
import { CheckForm } from './CheckForm.tsx';
import { CheckResult } from './CheckResult.tsx';
import type { CheckActions, CheckState } from './check-state.ts';

export interface CheckPageProps extends SurfaceSettings {
  /** The text to start with: the selection that the reader asked about. */
  readonly text?: string | undefined;
  readonly state: CheckState;
  readonly actions: CheckActions;
  /** A card opened from the result, which it covers until it is closed. */
  readonly card?: Pick<EntityCardProps, 'card' | 'actions' | 'breadcrumbs' | 'now'> | undefined;
}

/** A place to check a text: the field, then the text as it was read beside what is known of its names and numbers. */
export function CheckPage(props: CheckPageProps) {
  const { locale, theme } = props;
  return (
    <Surface locale={locale} theme={theme}>
      <main class="page check">
        <CheckBody {...props} />
      </main>
    </Surface>
  );
}

function CheckBody({ text: given = '', state, actions, card, locale, theme }: CheckPageProps) {
  const t = useTranslate();
  const [text, setText] = useState(given);
  const shown = useCardFocus(card?.card.entity.id);
  const check = state.kind === 'checked' ? state.check : undefined;
  return (
    <>
      <header class="page-masthead check-masthead">
        <h1>{t('checkTitle')}</h1>
        <p>{t('checkLead')}</p>
      </header>
      {check ? (
        <div class="check-columns">
          <CheckedText check={check} onEdit={actions.onEdit} />
          <div hidden={card !== undefined}>
            <CheckResult check={check} actions={actions} />
          </div>
          <div ref={shown} class="check-card" hidden={card === undefined}>
            {card && (
              <EntityCard key={card.card.entity.id} {...card} locale={locale} theme={theme} embedded />
            )}
          </div>
        </div>
      ) : (
        <CheckForm text={text} state={state} onText={setText} onCheck={() => actions.onCheck(text)} />
      )}
    </>
  );
}
