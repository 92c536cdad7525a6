import type { Aspect, Verdict } from '../../core/facts/figure.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { ApproximateIcon, CheckIcon, CrossIcon, QuestionIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

interface VerdictLook {
  readonly Icon: () => preact.JSX.Element;
  readonly word: MessageKey;
  readonly meaning: MessageKey;
}

const LOOKS: Readonly<Record<Verdict, VerdictLook>> = {
  corroborated: {
    Icon: CheckIcon,
    word: 'verdictCorroborated',
    meaning: 'verdictCorroboratedMeaning',
  },
  imprecise: { Icon: ApproximateIcon, word: 'verdictImprecise', meaning: 'verdictImpreciseMeaning' },
  contradicted: { Icon: CrossIcon, word: 'verdictContradicted', meaning: 'verdictContradictedMeaning' },
  'not-found': { Icon: QuestionIcon, word: 'verdictNotFound', meaning: 'verdictNotFoundMeaning' },
};

const ASPECTS: Readonly<Record<Aspect | 'date', MessageKey>> = {
  date: 'aspectDate',
  value: 'aspectValue',
  subject: 'aspectSubject',
  period: 'aspectPeriod',
  scope: 'aspectScope',
  status: 'aspectStatus',
  source: 'aspectSource',
};

interface CheckBadgeProps {
  readonly verdict: Verdict;
  /** What is off in the claim; follows the verdict. */
  readonly aspect?: Aspect | 'date' | undefined;
  /** Shown instead of the word; the caller supplies the text for screen readers. */
  readonly count?: number | undefined;
}

/** The verdict of a check, told by colour, icon and word so that no reader depends on just one. */
export function CheckBadge({ verdict, aspect, count }: CheckBadgeProps) {
  const t = useTranslate();
  const { Icon, word, meaning } = LOOKS[verdict];
  return (
    <span class="badge" data-verdict={verdict} title={t(meaning)}>
      <Icon />
      {count ?? <BadgeWords verdict={verdict} word={t(word)} aspect={aspect} />}
    </span>
  );
}

interface BadgeWordsProps extends Pick<CheckBadgeProps, 'verdict' | 'aspect'> {
  readonly word: string;
}

/** What is off says more than the verdict, which colour and icon show and screen readers hear first. */
function BadgeWords({ verdict, word, aspect }: BadgeWordsProps) {
  const t = useTranslate();
  if (!aspect) return <>{word}</>;
  const [before, after] = t('verdictAspect', { verdict: word, aspect: '\n' }).split('\n');
  const implied = verdict === 'contradicted' || verdict === 'imprecise';
  return (
    <>
      <span class={implied ? 'badge-verdict' : undefined}>{before}</span>
      {t(ASPECTS[aspect])}
      {after}
    </>
  );
}
