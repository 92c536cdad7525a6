import { CrossIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

/** Closes a card or a confirmation. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="icon-button" title={t('cardClose')} onClick={onClose}>
      <CrossIcon />
      <span class="visually-hidden">{t('cardClose')}</span>
    </button>
  );
}
