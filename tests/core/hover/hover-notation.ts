import { hover } from '../../../core/hover/hover.ts';
import type { HoverConfig } from '../../../core/hover/hover-config.ts';
import type { HoverEffect, HoverEvent } from '../../../core/hover/hover-events.ts';
import { createHoverState, type HoverState } from '../../../core/hover/hover-state.ts';

/** In these tests names are letters; the card of each lies at 0,100 to 200,300. */
export type Event = HoverEvent<string>;

export const CONFIG: HoverConfig<string> = {
  loadMs: 150,
  dwellMs: 350,
  graceMs: 300,
  isSame: (a, b) => a === b,
};

export const CARD = { left: 0, top: 100, right: 200, bottom: 300 };

export const on = (target: string, x = 100, y = 50): Event => ({
  type: 'point',
  at: { x, y },
  target,
  hoveredCard: null,
  cardRect: CARD,
});
export const off = (x = 900, y = 50): Event => ({
  type: 'point',
  at: { x, y },
  target: null,
  hoveredCard: null,
  cardRect: CARD,
});
export const onCard = (token: number): Event => ({
  type: 'point',
  at: { x: 100, y: 150 },
  target: null,
  hoveredCard: token,
  cardRect: CARD,
});
export const timer = (name: 'load' | 'show' | 'grace', token: number): Event => ({
  type: 'timer',
  timer: name,
  token,
});
export const answer = (token: number, ok = true): Event => ({ type: 'answer', token, ok });
export const open = (target: string, by: 'keyboard' | 'touch' = 'keyboard'): Event => ({
  type: 'open',
  target,
  by,
});
export const navigate = (token: number, target: string): Event => ({ type: 'navigate', token, target });
export const focus = (token: number, inside: boolean): Event => ({ type: 'focus', token, inside });
export const press = (token: number | null = null): Event => ({ type: 'press', hoveredCard: token });
export const pressEscape = (token: number | null = null): Event => ({ type: 'escape', focus: token });
export const scroll = (target: string | null = null, token: number | null = null): Event => ({
  type: 'scroll',
  target,
  hoveredCard: token,
});
export const pin = (token: number): Event => ({ type: 'pin', token });
export const close = (token: number): Event => ({ type: 'close', token });
export const gone = (token: number): Event => ({ type: 'gone', token });
export const LEAVE: Event = { type: 'leave' };
export const INTERRUPT: Event = { type: 'interrupt' };

/** The state after `events`, and the effects of the last one. */
export function play(events: readonly Event[], config = CONFIG) {
  let last: { state: HoverState<string>; effects: readonly HoverEffect<string>[] } = {
    state: createHoverState<string>(),
    effects: [],
  };
  for (const event of events) last = hover(last.state, event, config);
  return last;
}

/** `open a#1 sticky, loading b#2 due`: what is visible, pending and pinned, in one line. */
export function describeState({ visible, pending, pinned }: HoverState<string>): string {
  const parts: string[] = [];
  if (visible) {
    const sticky = visible.phase === 'open' && visible.sticky ? ' sticky' : '';
    parts.push(`${visible.phase} ${visible.target}#${visible.token}${sticky}`);
  }
  if (pending) {
    const due = pending.phase === 'loading' && pending.due ? ' due' : '';
    const ready = pending.phase === 'loading' && pending.ready ? ' ready' : '';
    parts.push(`${pending.phase} ${pending.target}#${pending.token}${due}${ready}`);
  }
  for (const card of pinned) {
    const next = card.next ? ` loading ${card.next.target}#${card.next.token}` : '';
    parts.push(`pinned ${card.target}#${card.token}${next}`);
  }
  return parts.join(', ') || 'idle';
}

export function describeEffect(effect: HoverEffect<string>): string {
  switch (effect.type) {
    case 'startTimer':
      return `start ${effect.timer}#${effect.token} ${effect.ms}`;
    case 'cancelTimer':
      return `cancel ${effect.timer}`;
    case 'load':
      return `load ${effect.target}#${effect.token}`;
    case 'show': {
      const replaced = effect.replaces === null ? '' : ` for #${effect.replaces}`;
      return `show ${effect.target}#${effect.token}${replaced}`;
    }
    default:
      return `${effect.type} #${effect.token}`;
  }
}
