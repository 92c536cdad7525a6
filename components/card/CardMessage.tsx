import { CloseButton } from '../shared/CloseButton.tsx';
import { Surface, type SurfaceSettings } from '../shared/Surface.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface CardMessageProps extends SurfaceSettings {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** Takes the card's place after an action: says what was done and offers to undo it. */
export function CardMessage({ text, onUndo, onClose, locale, theme }: CardMessageProps) {
  return (
    <Surface locale={locale} theme={theme}>
      <section class="card card-message">
        <p role="status">{text}</p>
        {onUndo && <UndoButton onUndo={onUndo} />}
        {onClose && <CloseButton onClose={onClose} />}
      </section>
    </Surface>
  );
}

function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="text-button" onClick={onUndo}>
      {t('undo')}
    </button>
  );
}
