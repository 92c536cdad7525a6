import type { CardClaim } from './card.ts';
import type { Aspect, FigureValue } from './figure.ts';

const OF_QUANTITIES = {
  value: 'aspectValue',
  subject: 'aspectSubject',
  period: 'aspectPeriod',
  scope: 'aspectScope',
  status: 'aspectStatus',
  source: 'aspectSource',
} as const satisfies Readonly<Record<Aspect, string>>;

const OF_DATES = { ...OF_QUANTITIES, value: 'aspectDate', subject: 'aspectSubjectOfDate' } as const;

const OF_STATEMENTS = { ...OF_QUANTITIES, subject: 'aspectSubjectOfStatement' } as const;

/** Key of the interface text that says what is off in a claim. */
export type AspectKey = (typeof OF_QUANTITIES | typeof OF_DATES | typeof OF_STATEMENTS)[Aspect];

/** What is off, in words that fit what the claim gives: a number, a date or, without a value, a statement. */
export function aspectKey(aspect: Aspect, gives: FigureValue['kind'] | undefined): AspectKey {
  if (gives === undefined) return OF_STATEMENTS[aspect];
  return (gives === 'date' ? OF_DATES : OF_QUANTITIES)[aspect];
}

/** The same of a claim on a card. */
export function whatIsOff({ check, observation }: Pick<CardClaim, 'check' | 'observation'>) {
  const gives = observation && (observation.value.amount === undefined ? 'date' : 'quantity');
  return check.aspect && aspectKey(check.aspect, gives);
}
