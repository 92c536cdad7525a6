import type { MessageKey } from '../../locales/translate.ts';
import { useTranslate } from '../shared/translate-context.ts';
import type { CardActions } from './card-actions.ts';

/** The ways to be shown less, and the options: one click each, always in sight. Nothing without a callback. */
export function MuteActions({ actions }: { readonly actions: CardActions }) {
  const t = useTranslate();
  const choices: readonly [MessageKey, (() => void) | undefined][] = [
    ['cardSiteOff', actions.onSiteOff],
    ['cardSnooze', actions.onSnooze],
    ['cardFewer', actions.onFewerMarks],
    ['cardOptions', actions.onOptions],
  ];
  const shown = choices.filter(([, onClick]) => onClick);
  if (shown.length === 0) return null;
  return (
    <ul class="mute-actions" aria-label={t('cardTurnDown')}>
      {shown.map(([key, onClick]) => (
        <li key={key}>
          <button type="button" onClick={onClick}>
            {t(key)}
          </button>
        </li>
      ))}
    </ul>
  );
}
