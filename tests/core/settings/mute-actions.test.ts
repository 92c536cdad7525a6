import { describe, expect, test } from 'vitest';
import {
  markFewer,
  rejectMention,
  snooze,
  switchSiteOff,
  type Undoable,
} from '../../../core/settings/mute-actions.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const correction = { surface: 'Ascend', entity: 'huawei-ascend', site: null };
const before: Settings = {
  ...DEFAULT_SETTINGS,
  sitesOff: ['b.example', 'c.example'],
  snoozedUntil: NOW - 5,
  density: 'section',
  corrections: [{ surface: 'Qwen', entity: 'qwen', site: 'b.example' }],
};
const apply = (settings: Settings, change: Undoable['change']): Settings => ({
  ...settings,
  ...change(settings),
});

describe.each<[string, Undoable | null, (settings: Settings) => unknown, unknown]>([
  ['a site off', switchSiteOff('a.example'), ({ sitesOff }) => sitesOff.includes('a.example'), true],
  ['a snooze', snooze(before, NOW), ({ snoozedUntil }) => snoozedUntil - NOW, 3_600_000],
  ['fewer marks', markFewer(before), ({ density }) => density, 'page'],
  ['a rejection', rejectMention(before, correction), ({ corrections }) => corrections.at(-1), correction],
])('%s', (_, undoable, read, wanted) => {
  if (!undoable) throw new Error('nothing to do');

  test('is done', () => {
    expect(read(apply(before, undoable.change))).toEqual(wanted);
  });

  test('is undone exactly', () => {
    expect(apply(apply(before, undoable.change), undoable.undo)).toEqual(before);
  });

  test('is undone without what was changed meanwhile', () => {
    const meanwhile = { ...apply(before, undoable.change), theme: 'dark' as const };
    meanwhile.sitesOff = [...meanwhile.sitesOff, 'd.example'];
    const undone = apply(meanwhile, undoable.undo);
    expect(undone).toEqual({ ...before, theme: 'dark', sitesOff: [...before.sitesOff, 'd.example'] });
  });
});

test('a snooze or density that the reader chose since stays', () => {
  const later = { ...before, snoozedUntil: NOW + 9, density: 'all' as const };
  expect(apply(later, snooze(before, NOW).undo)).toEqual(later);
  expect(markFewer(before)?.undo(later)).toEqual({});
});

test('a rejection that stood before stays', () => {
  const [old] = before.corrections;
  if (!old) throw new Error('no correction');
  const again = rejectMention(before, old);
  expect(apply(apply(before, again.change), again.undo)).toEqual(before);
});

test('there is nothing fewer than one mark on the page', () => {
  expect(markFewer({ ...before, density: 'page' })).toBeNull();
});
