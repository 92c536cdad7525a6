import { VERDICT_KEYS, type Verdict } from '../../core/facts/figure.ts';
import type { AspectKey } from '../../core/facts/what-is-off.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { ApproximateIcon, CheckIcon, CrossIcon, QuestionIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

interface VerdictLook {
  readonly Icon: () => preact.JSX.Element;
  readonly meaning: MessageKey;
}

const LOOKS: Readonly<Record<Verdict, VerdictLook>> = {
  corroborated: { Icon: CheckIcon, meaning: 'verdictCorroboratedMeaning' },
  imprecise: { Icon: ApproximateIcon, meaning: 'verdictImpreciseMeaning' },
  contradicted: { Icon: CrossIcon, meaning: 'verdictContradictedMeaning' },
  'not-found': { Icon: QuestionIcon, meaning: 'verdictNotFoundMeaning' },
};

interface CheckBadgeProps {
  readonly verdict: Verdict;
  /** What is off in the claim; follows the verdict. */
  readonly off?: AspectKey | undefined;
  /** Shown instead of the word; the caller supplies the text for screen readers. */
  readonly count?: number | undefined;
}

/** The verdict of a check, told by colour, icon and word so that no reader depends on just one. */
export function CheckBadge({ verdict, off, count }: CheckBadgeProps) {
  const t = useTranslate();
  const { Icon, meaning } = LOOKS[verdict];
  return (
    <span class="badge" data-verdict={verdict} title={t(meaning)}>
      <Icon />
      {count ?? <BadgeWords verdict={verdict} word={t(VERDICT_KEYS[verdict])} off={off} />}
    </span>
  );
}

interface BadgeWordsProps extends Pick<CheckBadgeProps, 'verdict' | 'off'> {
  readonly word: string;
}

/** What is off says more than the verdict, which colour and icon show and screen readers hear first. */
function BadgeWords({ verdict, word, off }: BadgeWordsProps) {
  const t = useTranslate();
  if (!off) return <>{word}</>;
  const [before, after] = t('verdictAspect', { verdict: word, aspect: '\n' }).split('\n');
  const implied = verdict === 'contradicted' || verdict === 'imprecise';
  return (
    <>
      <span class={implied ? 'badge-verdict' : undefined}>{before}</span>
      {t(off)}
      {after}
    </>
  );
}
