import { useEffect, useState } from 'preact/hooks';
import type { CheckState } from '../../components/check/check-state.ts';
import type { Locale } from '../../core/locale.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { checkText } from './check-text.ts';

interface Asked {
  readonly text: string;
}

interface TextCheckState {
  readonly state: CheckState;
  readonly check: (text: string) => void;
  readonly edit: () => void;
}

/** Checks a text, and again when the reader's language or corrections change. A late answer is dropped. */
export function useTextCheck(
  given: string | undefined,
  settings: Settings | undefined,
  locale: Locale,
): TextCheckState {
  const [asked, setAsked] = useState<Asked | undefined>(given === undefined ? undefined : { text: given });
  const [state, setState] = useState<CheckState>({ kind: asked ? 'checking' : 'writing' });
  const corrections = settings?.corrections;
  useEffect(() => {
    if (!asked || !corrections) return;
    let isCurrent = true;
    attempt('check a text', checkText(asked.text, { corrections, locale })).then((check) => {
      if (isCurrent) setState(check.ok ? { kind: 'checked', check: check.value } : { kind: 'failed' });
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, corrections, locale]);
  return {
    state,
    check(text) {
      setState({ kind: 'checking' });
      setAsked({ text });
    },
    edit() {
      setState({ kind: 'writing' });
      setAsked(undefined);
    },
  };
}
