import { describe, expect, test } from 'vitest';
import {
  answer,
  CONFIG,
  close,
  describeEffect,
  describeState,
  type Event,
  focus,
  gone,
  INTERRUPT,
  LEAVE,
  navigate,
  off,
  on,
  open,
  over,
  pin,
  play,
  press,
  pressEscape,
  scroll,
  timer,
} from './hover-notation.ts';

const LOADING = [on('a'), timer('load', 1)];
const WAITING = [...LOADING, timer('show', 1)];
const READY = [...LOADING, answer(1)];
const OPEN = [...WAITING, answer(1)];
const CLOSING = [...OPEN, off()];
const HELD = [...OPEN, focus(1, true)];
const BY_KEY = [open('a'), answer(1)];
const BY_TAP = [open('a', 'touch'), answer(1)];
const PINNED = [...OPEN, pin(1)];
const NEXT = [...OPEN, on('b', 900)];
const LINK = [...OPEN, over(1), navigate(1, 'b')];

type Row = readonly [name: string, given: readonly Event[], when: Event, state: string, effects: string];

const TABLES: Record<string, readonly Row[]> = {
  'coming by pointer': [
    ['resting on a name starts the dwell', [], on('a'), 'dwelling a#1', 'start load#1 150'],
    ['resting on nothing does nothing', [], off(), 'idle', ''],
    ['small moves on the name do not start over', [on('a')], on('a', 104), 'dwelling a#1', ''],
    ['leaving the name abandons it', [on('a')], off(), 'idle', 'cancel load'],
    ['another name starts its own dwell', [on('a')], on('b'), 'dwelling b#2', 'cancel load|start load#2 150'],
    ['the dwell loads early', [on('a')], timer('load', 1), 'loading a#1', 'load a#1|start show#1 200'],
    ['a timer of an old token is dropped', [on('a'), on('b')], timer('load', 1), 'dwelling b#2', ''],
    ['an answer before the end of the dwell waits', LOADING, answer(1), 'loading a#1 ready', ''],
    ['leaving while it loads abandons it', LOADING, off(), 'idle', 'cancel show'],
    ['the end of the dwell shows what is ready', READY, timer('show', 1), 'open a#1', 'show a#1'],
    ['the end of the dwell waits for a late answer', LOADING, timer('show', 1), 'loading a#1 due', ''],
    ['a late answer shows at once', WAITING, answer(1), 'open a#1', 'show a#1'],
    ['leaving after the dwell abandons a late answer', WAITING, off(), 'idle', ''],
    ['an answer that comes after leaving is dropped', [...WAITING, off()], answer(1), 'idle', ''],
    ['an old answer does not show for a new name', [...WAITING, on('b')], answer(1), 'dwelling b#2', ''],
    ['no card is nothing', LOADING, answer(1, false), 'idle', 'cancel show'],
    ['no card after the dwell is nothing', WAITING, answer(1, false), 'idle', ''],
    ['a failed name is not asked for again', [...WAITING, answer(1, false)], on('a', 102), 'idle', ''],
    [
      'until the pointer has left it',
      [...WAITING, answer(1, false), off()],
      on('a'),
      'dwelling a#2',
      'start load#2 150',
    ],
    ['a press abandons', [on('a')], press(), 'idle', 'cancel load'],
    ['and the pressed name does not start again', [on('a'), press()], on('a', 103), 'idle', ''],
    ['typing or selecting abandons', LOADING, INTERRUPT, 'idle', 'cancel show'],
    ['scrolling abandons', [on('a')], scroll('a'), 'idle', 'cancel load'],
    ['Escape abandons', LOADING, pressEscape(), 'idle', 'cancel show'],
    ['leaving the window abandons', LOADING, LEAVE, 'idle', 'cancel show'],
    ['going onto a pinned card is not resting on a name', PINNED, over(1), 'pinned a#1', ''],
  ],
  'open by pointer': [
    ['going onto the card keeps it', OPEN, over(1), 'open a#1', ''],
    ['moves on the name keep it', OPEN, on('a', 101), 'open a#1', ''],
    ['leaving starts the grace', OPEN, off(), 'closing a#1', 'start grace#1 300'],
    ['leaving the window starts the grace', OPEN, LEAVE, 'closing a#1', 'start grace#1 300'],
    ['coming back to the name ends it', CLOSING, on('a'), 'open a#1', 'cancel grace'],
    ['reaching the card ends it', CLOSING, over(1), 'open a#1', 'cancel grace'],
    ['the end of the grace hides the card', CLOSING, timer('grace', 1), 'idle', 'hide #1'],
    ['the grace of another card is dropped', CLOSING, timer('grace', 7), 'closing a#1', ''],
    ['a grace that was cancelled is dropped', [...CLOSING, over(1)], timer('grace', 1), 'open a#1', ''],
    ['Escape hides it', OPEN, pressEscape(), 'idle', 'restoreFocus #1|hide #1'],
    [
      'Escape hides it while it closes',
      CLOSING,
      pressEscape(),
      'idle',
      'cancel grace|restoreFocus #1|hide #1',
    ],
    ['and it does not open again by itself', [...OPEN, pressEscape()], on('a', 103), 'idle', ''],
    ['a press elsewhere hides it', OPEN, press(), 'idle', 'hide #1'],
    ['a press inside does not', OPEN, press(1), 'open a#1', ''],
    ['its close button hides it', OPEN, close(1), 'idle', 'restoreFocus #1|hide #1'],
    ['closing another token changes nothing', OPEN, close(9), 'open a#1', ''],
    ['typing leaves it alone', OPEN, INTERRUPT, 'open a#1', ''],
    ['scrolling with the name under the pointer keeps it', OPEN, scroll('a'), 'open a#1', ''],
    ['scrolling with the pointer on the card keeps it', OPEN, scroll(null, 1), 'open a#1', ''],
    ['scrolling the name away starts the grace', OPEN, scroll(), 'closing a#1', 'start grace#1 300'],
    ['scrolling onto another name opens nothing', OPEN, scroll('b'), 'closing a#1', 'start grace#1 300'],
    ['a name that is gone takes its card along', OPEN, gone(1), 'idle', 'hide #1'],
    ['focus inside holds it', OPEN, focus(1, true), 'open a#1 held', ''],
    ['focus inside ends the grace', CLOSING, focus(1, true), 'open a#1 held', 'cancel grace'],
    ['a second answer is dropped', OPEN, answer(1), 'open a#1', ''],
  ],
  'safe triangle and the next card': [
    [
      'towards the card, a name on the way does not take over',
      OPEN,
      on('b', 100, 70),
      'closing a#1',
      'start grace#1 300',
    ],
    [
      'coming nearer renews the grace',
      [...OPEN, off(100, 60)],
      off(100, 70),
      'closing a#1',
      'start grace#1 300',
    ],
    ['going sideways does not', [...OPEN, off(100, 70)], off(90, 70), 'closing a#1', ''],
    ['going back does not', [...OPEN, off(100, 70)], off(100, 60), 'closing a#1', ''],
    [
      'a rest on the way opens the name under it when the grace is over',
      [...OPEN, on('b', 100, 70)],
      timer('grace', 1),
      'loading b#2 due',
      'hide #1|load b#2',
    ],
    [
      'away from the card, the next name loads at once',
      OPEN,
      on('b', 900),
      'closing a#1, loading b#2 due',
      'start grace#1 300|load b#2',
    ],
    ['and replaces the card', NEXT, answer(2), 'open b#2', 'cancel grace|show b#2 for #1'],
    ['coming back first drops it', NEXT, on('a'), 'open a#1', 'cancel grace'],
    ['a late answer for it is dropped', [...NEXT, on('a')], answer(2), 'open a#1', ''],
    ['without a card for it the first one closes', NEXT, answer(2, false), 'closing a#1', ''],
    ['the first one may close before it', NEXT, timer('grace', 1), 'loading b#2 due', 'hide #1'],
    ['and it shows all the same', [...NEXT, timer('grace', 1)], answer(2), 'open b#2', 'show b#2'],
  ],
  'held by focus, key or tap': [
    ['a key loads without dwell', [], open('a'), 'loading a#1 due', 'load a#1'],
    ['and shows and focuses', [open('a')], answer(1), 'open a#1 held', 'show a#1|focusCard #1'],
    ['a tap shows without taking focus', [open('a', 'touch')], answer(1), 'open a#1 held', 'show a#1'],
    ['a pointer elsewhere does not abandon it', [open('a')], off(), 'loading a#1 due', ''],
    ['nor does one on another name', [open('a')], on('b'), 'loading a#1 due', ''],
    ['a key takes over from a dwell', [on('a')], open('b'), 'loading b#2 due', 'cancel load|load b#2'],
    ['no card is nothing', [open('a')], answer(1, false), 'idle', ''],
    ['a press ends the wait', [open('a')], press(), 'idle', ''],
    ['Escape ends the wait', [open('a')], pressEscape(), 'idle', ''],
    ['the pointer does not close a held card', BY_KEY, off(), 'open a#1 held', ''],
    ['leaving the window does not close it', BY_KEY, LEAVE, 'open a#1 held', ''],
    ['scrolling does not close it', BY_TAP, scroll(), 'open a#1 held', ''],
    ['a name that is gone does not close it', BY_KEY, gone(1), 'open a#1 held', ''],
    ['Escape closes it and gives focus back', BY_KEY, pressEscape(1), 'idle', 'restoreFocus #1|hide #1'],
    ['a press elsewhere closes it', BY_TAP, press(), 'idle', 'hide #1'],
    ['focus that leaves starts the grace', BY_KEY, focus(1, false), 'closing a#1', 'start grace#1 300'],
    ['the pointer going onto it keeps it held', HELD, over(1), 'open a#1 held', ''],
    [
      'a pointer that went away no longer counts',
      [...BY_KEY, over(1), off()],
      focus(1, false),
      'closing a#1',
      'start grace#1 300',
    ],
    [
      'nor does one that left the window',
      [...BY_KEY, over(1), LEAVE],
      focus(1, false),
      'closing a#1',
      'start grace#1 300',
    ],
    ['nor with the pointer on the name', HELD, focus(1, false), 'open a#1', ''],
    [
      'focus that came while it closed and left again',
      [...CLOSING, focus(1, true)],
      focus(1, false),
      'closing a#1',
      'start grace#1 300',
    ],
    ['unless the pointer is on the card', [...BY_KEY, over(1)], focus(1, false), 'open a#1', ''],
    ['focus of another card changes nothing', BY_KEY, focus(5, false), 'open a#1 held', ''],
    ['focus that left a closing card changes nothing', CLOSING, focus(1, false), 'closing a#1', ''],
    ['another name needs its full dwell', HELD, on('b'), 'open a#1 held, dwelling b#2', 'start load#2 150'],
    [
      'and then takes over, focus given back',
      [...HELD, on('b'), timer('load', 2), answer(2)],
      timer('show', 2),
      'open b#2',
      'restoreFocus #1|hide #1|show b#2',
    ],
    ['the key for an open card focuses it', OPEN, open('a'), 'open a#1 held', 'focusCard #1'],
    ['also while it closes', CLOSING, open('a'), 'open a#1 held', 'cancel grace|focusCard #1'],
    ['the key for another name loads it', OPEN, open('b'), 'open a#1, loading b#2 due', 'load b#2'],
    [
      'and puts it in place',
      [...OPEN, open('b')],
      answer(2),
      'open b#2 held',
      'show b#2 for #1|focusCard #2',
    ],
    ['a second tap on the name keeps the sheet', BY_TAP, open('a', 'touch'), 'open a#1 held', ''],
  ],
  'related names': [
    ['a related name loads', [...OPEN, over(1)], navigate(1, 'b'), 'open a#1, loading b#2 due', 'load b#2'],
    ['and is shown in place', LINK, answer(2), 'open b#2', 'show b#2 for #1'],
    ['held stays held', [...HELD, navigate(1, 'b')], answer(2), 'open b#2 held', 'show b#2 for #1'],
    ['moves on the card do not abandon it', LINK, over(1), 'open a#1, loading b#2 due', ''],
    ['a press inside does not', LINK, press(1), 'open a#1, loading b#2 due', ''],
    ['without a card the old one stays', LINK, answer(2, false), 'open a#1', ''],
    ['a second choice drops the first', LINK, navigate(1, 'c'), 'open a#1, loading c#3 due', 'load c#3'],
    ['Escape drops both', LINK, pressEscape(), 'idle', 'restoreFocus #1|hide #1'],
    ['a press elsewhere drops both', LINK, press(), 'idle', 'hide #1'],
    ['the end of the grace drops both', [...LINK, off()], timer('grace', 1), 'idle', 'hide #1'],
    [
      'an answer while closing keeps closing',
      [...LINK, off()],
      answer(2),
      'closing b#2',
      'show b#2 for #1|start grace#2 300',
    ],
    [
      'the safe triangle starts where the pointer left the name',
      [...OPEN, navigate(1, 'b'), answer(2)],
      on('c', 100, 70),
      'closing b#2',
      'start grace#2 300',
    ],
    ['from a card that is not there: nothing', OPEN, navigate(8, 'b'), 'open a#1', ''],
  ],
  pinned: [
    ['pinning takes the card out of the cycle', OPEN, pin(1), 'pinned a#1', 'pin #1'],
    ['also while it closes', CLOSING, pin(1), 'pinned a#1', 'cancel grace|pin #1'],
    ['pinning another token changes nothing', OPEN, pin(4), 'open a#1', ''],
    ['its own name opens no second card', PINNED, on('a'), 'pinned a#1', ''],
    ['another name starts its dwell', PINNED, on('b'), 'dwelling b#2, pinned a#1', 'start load#2 150'],
    ['the pointer does not close it', PINNED, off(), 'pinned a#1', ''],
    ['a press elsewhere does not close it', PINNED, press(), 'pinned a#1', ''],
    ['Escape elsewhere does not close it', PINNED, pressEscape(), 'pinned a#1', ''],
    ['Escape inside closes it', PINNED, pressEscape(1), 'idle', 'restoreFocus #1|hide #1'],
    ['its close button closes it', PINNED, close(1), 'idle', 'restoreFocus #1|hide #1'],
    ['the key for its name focuses it', PINNED, open('a'), 'pinned a#1', 'focusCard #1'],
    ['a related name loads in it', PINNED, navigate(1, 'b'), 'pinned a#1 loading b#2', 'load b#2'],
    ['and is shown in it', [...PINNED, navigate(1, 'b')], answer(2), 'pinned b#2', 'show b#2 for #1'],
    ['without a card it stays', [...PINNED, navigate(1, 'b')], answer(2, false), 'pinned a#1', ''],
    [
      'an answer after it was closed is dropped',
      [...PINNED, navigate(1, 'b'), close(1)],
      answer(2),
      'idle',
      '',
    ],
    ['pinning takes a loading link along', LINK, pin(1), 'pinned a#1 loading b#2', 'pin #1'],
    [
      'several stay',
      [...PINNED, on('b'), timer('load', 2), timer('show', 2), answer(2)],
      pin(2),
      'pinned a#1, pinned b#2',
      'pin #2',
    ],
    [
      'a press in it closes the hover card',
      [...PINNED, open('b'), answer(2)],
      press(1),
      'pinned a#1',
      'hide #2',
    ],
    [
      'Escape in it first drops what is coming',
      [...PINNED, on('b')],
      pressEscape(1),
      'pinned a#1',
      'cancel load',
    ],
    [
      'Escape takes the hover card before a pinned one',
      [...PINNED, open('b'), answer(2)],
      pressEscape(1),
      'pinned a#1',
      'restoreFocus #2|hide #2',
    ],
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(`hover: ${title}`, () => {
    test.each(rows)('%s', (_name, given, when, state, effects) => {
      const last = play([...given, when]);
      expect(describeState(last.state)).toBe(state);
      expect(last.effects.map(describeEffect).join('|')).toBe(effects);
    });
  });
}

describe('hover: settings', () => {
  test.each([0, 150])('a dwell of %i ms loads and shows at its end', (dwellMs) => {
    const last = play([on('a'), timer('load', 1)], { ...CONFIG, dwellMs });
    expect(describeState(last.state)).toBe('loading a#1 due');
    expect(last.effects.map(describeEffect)).toEqual(['load a#1']);
  });
});
