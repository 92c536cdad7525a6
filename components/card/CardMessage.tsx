import type { ComponentChildren } from 'preact';
import { CrossIcon } from '../shared/icons.tsx';
import { Surface, type SurfaceSettings } from '../shared/Surface.tsx';
import { useTranslate } from '../shared/translate-context.ts';

/** Why there is no card (yet), or what has just been done from one. */
export type CardState =
  | { readonly kind: 'loading'; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'failed'; readonly onRetry?: (() => void) | undefined }
  | { readonly kind: 'done'; readonly text: string; readonly onUndo?: (() => void) | undefined };

export interface CardMessageProps extends SurfaceSettings {
  readonly state: CardState;
  readonly onClose?: (() => void) | undefined;
}

/** A card without facts: loading, none, failed, or the word after an action with its undo. */
export function CardMessage({ state, onClose, locale, theme }: CardMessageProps) {
  return (
    <Surface locale={locale} theme={theme}>
      <section class="card card-message" data-state={state.kind} aria-busy={state.kind === 'loading'}>
        <MessageBody state={state} />
        {onClose && <CloseButton onClose={onClose} />}
      </section>
    </Surface>
  );
}

function MessageBody({ state }: { readonly state: CardState }) {
  const t = useTranslate();
  switch (state.kind) {
    case 'loading':
      return <Skeleton text={t('cardLoading', { name: state.name })} />;
    case 'missing':
      return <p role="status">{t('cardMissing', { name: state.name })}</p>;
    case 'failed':
      return <Notice text={t('cardFailed')} action={t('cardRetry')} onAction={state.onRetry} />;
    case 'done':
      return <Notice text={state.text} action={t('cardUndo')} onAction={state.onUndo} />;
  }
}

interface NoticeProps {
  readonly text: string;
  readonly action: ComponentChildren;
  readonly onAction?: (() => void) | undefined;
}

function Notice({ text, action, onAction }: NoticeProps) {
  return (
    <>
      <p role="status">{text}</p>
      {onAction && (
        <button type="button" class="text-button" onClick={onAction}>
          {action}
        </button>
      )}
    </>
  );
}

function Skeleton({ text }: { readonly text: string }) {
  return (
    <div class="skeleton">
      <p role="status" class="visually-hidden">
        {text}
      </p>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <button type="button" class="icon-button" title={t('cardClose')} onClick={onClose}>
      <CrossIcon />
      <span class="visually-hidden">{t('cardClose')}</span>
    </button>
  );
}
