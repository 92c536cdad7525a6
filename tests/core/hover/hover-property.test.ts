import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hover } from '../../../core/hover/hover.ts';
import type { HoverEffect, HoverEvent } from '../../../core/hover/hover-events.ts';
import { createHoverState } from '../../../core/hover/hover-state.ts';
import { CARD, CONFIG } from './hover-notation.ts';

/** Tokens count up from 1, so small numbers hit current, past and future ones. */
const token = fc.integer({ min: 1, max: 12 });
const name = fc.constantFrom('a', 'b', 'c');
const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: null });
const at = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });

const event: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
  fc.record({
    type: fc.constant('point' as const),
    at,
    target: maybe(name),
    hoveredCard: maybe(token),
    cardRect: maybe(fc.constant(CARD)),
  }),
  fc.record({ type: fc.constant('scroll' as const), target: maybe(name), hoveredCard: maybe(token) }),
  fc.constant({ type: 'leave' as const }),
  fc.constant({ type: 'interrupt' as const }),
  fc.record({ type: fc.constant('press' as const), hoveredCard: maybe(token) }),
  fc.record({ type: fc.constant('escape' as const), focus: maybe(token) }),
  fc.record({
    type: fc.constant('timer' as const),
    timer: fc.constantFrom('load' as const, 'show' as const, 'grace' as const),
    token,
  }),
  fc.record({ type: fc.constant('answer' as const), token, ok: fc.boolean() }),
  fc.record({
    type: fc.constant('open' as const),
    target: name,
    by: fc.constantFrom('keyboard' as const, 'touch' as const),
  }),
  fc.record({ type: fc.constant('navigate' as const), token, target: name }),
  fc.record({ type: fc.constant('focus' as const), token, inside: fc.boolean() }),
  fc.record({ type: fc.constantFrom('pin' as const, 'close' as const, 'gone' as const), token }),
);

/** What a page would hold after the effects: running timers, requests under way, cards on the page. */
class World {
  readonly timers = new Map<string, number>();
  readonly loads = new Set<number>();
  readonly cards = new Set<number>();

  run(effect: HoverEffect<string>): void {
    if (effect.type === 'startTimer') this.timers.set(effect.timer, effect.token);
    if (effect.type === 'cancelTimer') expect(this.timers.delete(effect.timer)).toBe(true);
    if (effect.type === 'load') this.loads.add(effect.token);
    if (effect.type === 'show') {
      expect(this.loads).toContain(effect.token);
      if (effect.replaces !== null) expect(this.cards.delete(effect.replaces)).toBe(true);
      this.cards.add(effect.token);
    }
    if (effect.type === 'hide') expect(this.cards.delete(effect.token)).toBe(true);
    if (effect.type === 'pin' || effect.type === 'focusCard' || effect.type === 'restoreFocus') {
      expect(this.cards).toContain(effect.token);
    }
  }
}

test('timers, requests and cards agree with the state after any sequence of events', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const world = new World();
      let state = createHoverState<string>();
      for (const next of events) {
        // Only what can happen: a running timer ends, a request that was made is answered.
        if (next.type === 'timer' && world.timers.get(next.timer) !== next.token) continue;
        if (next.type === 'timer') world.timers.delete(next.timer);
        if (next.type === 'answer' && !world.loads.has(next.token)) continue;
        const step = hover(state, next, CONFIG);
        state = step.state;
        for (const effect of step.effects) world.run(effect);

        const { pending, visible, pinned } = state;
        const current = [visible, ...pinned].flatMap((card) => (card ? [card.token] : []));
        expect([...world.cards].sort()).toEqual(current.sort());
        const expected: string[] = [];
        if (pending?.phase === 'dwelling') expected.push('load');
        if (pending?.phase === 'loading' && !pending.due) expected.push('show');
        if (visible?.phase === 'closing') expected.push('grace');
        expect([...world.timers.keys()].sort()).toEqual(expected.sort());
        expect(pending?.by === 'link' && visible === null).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the answer to an abandoned request never opens a card', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), token, (events, late) => {
      let state = createHoverState<string>();
      for (const next of events) state = hover(state, next, CONFIG).state;
      const current = [state.pending?.token, ...state.pinned.map((card) => card.next?.token)];
      fc.pre(!current.includes(late));
      const step = hover(state, { type: 'answer', token: late, ok: true }, CONFIG);
      expect(step.effects).toEqual([]);
      expect(step.state).toEqual(state);
    }),
  );
});
