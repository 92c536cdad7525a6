import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TextCheck } from '../../core/checking/text-check.ts';
import { joinParts } from '../../core/facts/punctuation.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { CopyIcon } from '../shared/icons.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { CheckedNames } from './CheckedNames.tsx';
import { CheckedNumbers } from './CheckedNumbers.tsx';
import type { CheckActions } from './check-state.ts';

interface CheckResultProps {
  readonly check: TextCheck;
  readonly actions: Pick<CheckActions, 'onCopyCheck' | 'onCopyClaim' | 'onOpenCard'>;
}

/** What is known of a text: warnings, other numbers, names. Takes the focus, because it replaces the field. */
export function CheckResult({ check, actions }: CheckResultProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { numbers, warnings, names } = check;
  const isEmpty = numbers.length === 0 && names.length === 0;
  return (
    <section class="check-result">
      <div class="check-result-head">
        <h2 ref={heading} tabIndex={-1} class="check-counts">
          {isEmpty ? t('checkEmptyTitle') : <Counts check={check} />}
        </h2>
        {!isEmpty && (
          <CopyButton label={t('checkCopy')} icon={<CopyIcon />} onCopy={() => actions.onCopyCheck(check)} />
        )}
      </div>
      <LimitNote check={check} />
      {isEmpty && <p class="check-hint">{t('checkEmpty')}</p>}
      <CheckedNumbers
        title={t('pageCautionsTitle')}
        numbers={numbers.slice(0, warnings)}
        from={0}
        language={check.language}
        onCopy={actions.onCopyClaim}
      />
      <CheckedNumbers
        title={t(warnings > 0 ? 'checkOtherNumbers' : 'checkNumbersTitle')}
        numbers={numbers.slice(warnings)}
        from={warnings}
        language={check.language}
        onCopy={actions.onCopyClaim}
      />
      {check.unknownNumbers > 0 && (
        <p class="check-hint">{t('pageNumbersUnchecked', { count: check.unknownNumbers })}</p>
      )}
      <CheckedNames names={names} onOpen={actions.onOpenCard} />
    </section>
  );
}

function Counts({ check: { numbers, warnings, names } }: { readonly check: TextCheck }) {
  const t = useTranslate();
  const counts = [
    warnings > 0 && t('pageCautions', { count: warnings }),
    numbers.length > warnings && t('checkKnownNumbers', { count: numbers.length - warnings }),
    names.length > 0 && t('pageNames', { count: names.length }),
  ];
  return <>{joinParts(counts, t.locale)}</>;
}

/** Says what was left out of a text that is too long. */
function LimitNote({ check: { pieces, uncheckedChars } }: { readonly check: TextCheck }) {
  const t = useTranslate();
  if (uncheckedChars === 0) return null;
  const checked = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return <p class="check-limit">{t('checkTooLong', { checked, total: checked + uncheckedChars })}</p>;
}
