import { inBrackets } from '../../core/facts/punctuation.ts';
import { useTranslate } from './translate-context.ts';

/** Says that something was read second-hand, and why it has no link. */
export function SecondaryMark() {
  const t = useTranslate();
  return (
    <span class="secondary" title={t('claimSecondaryMeaning')}>
      {inBrackets(t('claimSecondary'), t.locale)}
    </span>
  );
}
