import { useId } from 'preact/hooks';
import { useTranslate } from '../shared/translate-context.ts';
import type { CheckState } from './check-state.ts';

interface CheckFormProps {
  readonly text: string;
  readonly state: CheckState;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
}

/**
 * The field for the text. The browser is asked not to keep what is in it: neither for the next session (`autocomplete`)
 * nor for a spelling service.
 */
export function CheckForm({ text, state, onText, onCheck }: CheckFormProps) {
  const t = useTranslate();
  const field = useId();
  const isEmpty = text.trim() === '';
  const isChecking = state.kind === 'checking';
  const check = () => {
    if (!isEmpty && !isChecking) onCheck();
  };
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label class="kicker" for={field}>
        {t('checkField')}
      </label>
      <textarea
        id={field}
        value={text}
        rows={12}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
        }}
      />
      <div class="check-form-foot">
        <p class="check-hint">{t('checkNothingStored')}</p>
        <button type="submit" class="button button-main" disabled={isEmpty || isChecking}>
          {t('checkButton')}
        </button>
      </div>
      <p role="status" class="check-hint">
        {isChecking && t('checkWorking')}
      </p>
      {state.kind === 'failed' && (
        <div role="alert" class="check-failed">
          <strong>{t('pageFailedTitle')}</strong> <span>{t('checkFailed')}</span>
        </div>
      )}
    </form>
  );
}
