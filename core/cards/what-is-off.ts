import type { CardClaim } from '../facts/card.ts';
import type { Aspect } from '../facts/figure.ts';

/** The aspect of a claim's check; of a wrong value, whether it is a number or a date. */
export function whatIsOff({
  check: { aspect },
  observation,
}: Pick<CardClaim, 'check' | 'observation'>): Aspect | 'date' | undefined {
  const isDate = observation !== undefined && observation.value.amount === undefined;
  return aspect === 'value' && isDate ? 'date' : aspect;
}
