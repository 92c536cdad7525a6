import type { CardActions } from '../../components/card/card-actions.ts';

/** What changes nothing but the card itself. Whatever is not here asks first. */
const HARMLESS: ReadonlySet<string> = new Set<keyof CardActions>([
  'onClose',
  'onOpenEntity',
  'onBack',
  'onMove',
]);

/** The actions of a card, each only carried out by a click that counts. */
export function guardActions(actions: CardActions, mayAct: () => boolean): CardActions {
  const guarded = Object.entries(actions).map(([name, act]) => {
    if (act === undefined || HARMLESS.has(name)) return [name, act];
    const run = act as (...values: readonly unknown[]) => unknown;
    return [name, (...values: readonly unknown[]) => (mayAct() ? run(...values) : refused(name))];
  });
  // The compiler cannot tell that each function still belongs to its name.
  return Object.fromEntries(guarded) as CardActions;
}

/** A copy that was refused must not say “Copied”. */
function refused(name: string): undefined {
  if (name === 'onCopy' || name === 'onCopyLink') throw new Error('this click does not count');
  return undefined;
}
