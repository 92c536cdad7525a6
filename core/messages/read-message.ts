import type { From, MessageRule, MessageRules } from './message-rule.ts';

/** What the browser says of a sender; a page cannot forge it. */
export interface Sender {
  /** The sender's extension is this one. */
  readonly isOwn: boolean;
  /** It is in a frame of a tab. */
  readonly isInTab: boolean;
  /** Its address is one of the extension's own. */
  readonly isOwnAddress: boolean;
}

type Reading =
  | { readonly ok: true; readonly name: string; readonly data: unknown }
  | { readonly ok: false; readonly problem: string };

const ALLOWS: Readonly<Record<From, (sender: Sender) => boolean>> = {
  page: isPage,
  'own-page': ({ isOwnAddress }) => isOwnAddress,
  'page or own-page': (sender) => sender.isOwnAddress || isPage(sender),
  extension: ({ isInTab, isOwnAddress }) => !isInTab || isOwnAddress,
};

/** Whether a message is one of those that have a rule. */
export function hasRule(rules: MessageRules, message: unknown): boolean {
  return ruleOf(rules, message) !== undefined;
}

/** Accepts a message by its rule, or says what is wrong with it. Its sender is judged first. */
export function readMessage(rules: MessageRules, message: unknown, sender: Sender): Reading {
  if (!sender.isOwn) return refuse('a message', 'comes from another extension');
  if (typeof message !== 'object' || message === null) return refuse('a message', 'must be an object');
  const found = ruleOf(rules, message);
  if (!found) return refuse('a message', 'has no known type');
  const [type, rule] = found;
  if (!ALLOWS[rule.from](sender)) return refuse(type, `may only come from: ${rule.from}`);
  const data: unknown = Reflect.get(message, 'data');
  const problem = rule.data?.(data, 'data') ?? null;
  return problem === null ? { ok: true, name: type, data } : refuse(type, problem);
}

function ruleOf(rules: MessageRules, message: unknown): readonly [type: string, MessageRule] | undefined {
  const type: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined;
  const rule = typeof type === 'string' && Object.hasOwn(rules, type) ? rules[type] : undefined;
  return typeof type === 'string' && rule ? [type, rule] : undefined;
}

function isPage({ isInTab, isOwnAddress }: Sender): boolean {
  return isInTab && !isOwnAddress;
}

function refuse(name: string, problem: string): Reading {
  return { ok: false, problem: `${name}: ${problem}` };
}
