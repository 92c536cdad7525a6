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

/** A command of the manifest with the keys that the reader's browser has for it. */
export interface Shortcut {
  readonly command: keyof typeof LABELS;
  /** As the browser writes them: `Alt+Shift+N`; undefined where there are none. */
  readonly keys: string | undefined;
}

interface KeyboardSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the place where the browser lets them be changed. */
  readonly onChangeKeys?: (() => void) | undefined;
}

/** What the keyboard can do on a page, and with which keys. */
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

/** `Alt+Shift+N`, each key in a frame of its own. Mac browsers write `⌥⇧N`, which stays whole. */
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
