import type { MessageKey } from '../../locales/translate.ts';
import { useTranslate } from '../shared/translate-context.ts';
import type { CardActions } from './card-actions.ts';

/** Ways to see less of Factlight, and the options: one click each, always in view. */
export function MuteActions({ actions }: { readonly actions: CardActions }) {
  const t = useTranslate();
  const choices: readonly [MessageKey, (() => void) | undefined][] = [
    ['cardSiteOff', actions.onSiteOff],
    ['cardSnooze', actions.onSnooze],
    ['cardFewerMarks', actions.onFewerMarks],
    ['openOptions', actions.onOptions],
  ];
  const shown = choices.filter(([, onClick]) => onClick);
  if (shown.length === 0) return null;
  return (
    <ul class="mute-actions" aria-label={t('cardMute')}>
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
