import type { ComponentChildren } from 'preact';
import { CautionIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

interface CautionProps {
  /** The most serious verdict behind the warning. */
  readonly verdict: 'contradicted' | 'imprecise';
  readonly children: ComponentChildren;
}

/** A warning that comes before any figure. */
export function Caution({ verdict, children }: CautionProps) {
  const t = useTranslate();
  return (
    <div class="caution" data-verdict={verdict} role="note" aria-label={t('cardCaution')}>
      <CautionIcon />
      <div>{children}</div>
    </div>
  );
}
