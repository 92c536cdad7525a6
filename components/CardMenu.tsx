import type { MessageKey } from '../locales/translate.ts';
import type { CardActions } from './card-actions.ts';
import { Disclosure } from './Disclosure.tsx';
import { MoreIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

/** The ways to be shown less, and the options; nothing at all when no callback is given. */
export function CardMenu({ actions }: { readonly actions: CardActions }) {
  const t = useTranslate();
  const entries: readonly [MessageKey, (() => void) | undefined][] = [
    ['cardSiteOff', actions.onSiteOff],
    ['cardSnooze', actions.onSnooze],
    ['cardFewer', actions.onFewerMarks],
    ['cardOptions', actions.onOptions],
  ];
  const shown = entries.filter(([, onClick]) => onClick);
  if (shown.length === 0) return null;
  const button = (
    <>
      <MoreIcon />
      <span class="visually-hidden">{t('cardMore')}</span>
    </>
  );
  return (
    <Disclosure button={button} buttonClass="icon-button" title={t('cardMore')} panelClass="menu">
      <ul>
        {shown.map(([key, onClick]) => (
          <li key={key}>
            <button type="button" onClick={onClick}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
