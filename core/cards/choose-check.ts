import type { EntityId } from '../entity.ts';
import type { Aspect, Verdict } from '../facts/figure.ts';

interface Judgement {
  readonly subject?: EntityId | undefined;
  readonly verdict: Verdict;
  readonly aspect?: Aspect | undefined;
}

/** The check that holds on the card of an entity: its own, else the one for all. */
export function checkFor<Check extends Judgement>(
  checks: readonly Check[],
  entity: EntityId | undefined,
): Check | undefined {
  return (
    checks.find((check) => check.subject !== undefined && check.subject === entity) ??
    checks.find((check) => check.subject === undefined)
  );
}

/** Whether a number is struck through: only if it is wrong itself, not if it is right of something else. */
export function isStruck({ verdict, aspect }: Judgement): boolean {
  return aspect === 'value' && (verdict === 'contradicted' || verdict === 'imprecise');
}
