import { Fragment } from 'preact';
import type { MessageKey } from '../../locales/translate.ts';
import { useTranslate } from '../shared/translate-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

const LABELS = {
  'next-mention': 'commandNextMention',
  'previous-mention': 'commandPreviousMention',
  'open-card': 'commandOpenCard',
  'pin-card': 'commandPinCard',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** A command of the manifest with the shortcut that the browser assigns to it. */
export interface Shortcut {
  readonly command: keyof typeof LABELS;
  /** As the browser writes it, `Alt+Shift+N`; undefined if not set. */
  readonly keys: string | undefined;
}

interface KeyboardSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's page for changing shortcuts. */
  readonly onChangeKeys?: (() => void) | undefined;
}

/** The keyboard commands and their shortcuts. */
export function KeyboardSection({ shortcuts, onChangeKeys }: KeyboardSectionProps) {
  const t = useTranslate();
  return (
    <OptionsSection title={t('optionsKeyboard')} hint={t('optionsKeyboardHint')}>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{t(LABELS[command])}</dt>
            <dd>{keys ? <Keys keys={keys} /> : <span class="hint">{t('optionsKeyboardNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      {onChangeKeys && (
        <button type="button" class="button" onClick={onChangeKeys}>
          {t('optionsKeyboardChange')}
        </button>
      )}
    </OptionsSection>
  );
}

/** `Alt+Shift+N` with each key in a box of its own. macOS browsers write `⌥⇧N`, which stays one box. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd class="keys">
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </kbd>
  );
}
