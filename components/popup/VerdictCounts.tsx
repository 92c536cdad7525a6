import type { PageSummaryEntity } from '../../core/facts/page-summary.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { CheckBadge } from '../shared/CheckBadge.tsx';
import { useTranslate } from '../shared/translate-context.ts';

const WARNINGS = [
  ['contradicted', 'verdictCountContradicted'],
  ['imprecise', 'verdictCountImprecise'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The verdicts on an entity's claims: a count for each kind of warning, or a tick if there are none. */
export function VerdictCounts({ verdicts }: Pick<PageSummaryEntity, 'verdicts'>) {
  const t = useTranslate();
  const warnings = WARNINGS.filter(([verdict]) => verdicts[verdict] > 0);
  if (warnings.length === 0 && verdicts.corroborated === 0) return null;
  const { corroborated } = verdicts;
  return (
    <span class="verdict-counts">
      {warnings.map(([verdict, key]) => (
        <VerdictCount
          key={verdict}
          verdict={verdict}
          count={verdicts[verdict]}
          text={t(key, { count: verdicts[verdict] })}
        />
      ))}
      {warnings.length === 0 && (
        <VerdictCount
          verdict="corroborated"
          count={corroborated}
          text={t('verdictCountCorroborated', { count: corroborated })}
        />
      )}
    </span>
  );
}

interface VerdictCountProps {
  readonly verdict: 'corroborated' | 'imprecise' | 'contradicted';
  readonly count: number;
  readonly text: string;
}

function VerdictCount({ verdict, count, text }: VerdictCountProps) {
  return (
    <>
      <span aria-hidden="true">
        <CheckBadge verdict={verdict} count={count} />
      </span>
      <span class="visually-hidden"> {text}, </span>
    </>
  );
}
