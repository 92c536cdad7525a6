import { inBrackets } from '../../core/facts/punctuation.ts';
import { useTranslate } from './translate-context.ts';

/** Marks a source that was only seen second-hand, and explains the missing link. */
export function SecondaryMark() {
  const t = useTranslate();
  return <span title={t('claimSecondaryMeaning')}>{inBrackets(t('claimSecondary'), t.locale)}</span>;
}
