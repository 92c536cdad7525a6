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
  [
    'switching a site off',
    switchSiteOff('a.example'),
    ({ sitesOff }) => sitesOff.includes('a.example'),
    true,
  ],
  ['snoozing', snooze(before, NOW), ({ snoozedUntil }) => snoozedUntil - NOW, 3_600_000],
  ['marking fewer', markFewer(before), ({ density }) => density, 'page'],
  [
    'rejecting a mention',
    rejectMention(before, correction),
    ({ corrections }) => corrections.at(-1),
    correction,
  ],
])('%s', (_, undoable, read, wanted) => {
  if (!undoable) throw new Error('there is nothing to change');

  test('takes effect', () => {
    expect(read(apply(before, undoable.change))).toEqual(wanted);
  });

  test('is undone exactly', () => {
    expect(apply(apply(before, undoable.change), undoable.undo)).toEqual(before);
  });

  test('is undone without touching what was changed in between', () => {
    const meanwhile = { ...apply(before, undoable.change), theme: 'dark' as const };
    meanwhile.sitesOff = [...meanwhile.sitesOff, 'd.example'];
    const undone = apply(meanwhile, undoable.undo);
    expect(undone).toEqual({ ...before, theme: 'dark', sitesOff: [...before.sitesOff, 'd.example'] });
  });
});

test('undo keeps a snooze or density that the reader has chosen since', () => {
  const later = { ...before, snoozedUntil: NOW + 9, density: 'all' as const };
  expect(apply(later, snooze(before, NOW).undo)).toEqual(later);
  expect(markFewer(before)?.undo(later)).toEqual({});
});

test('undo keeps a rejection that existed before', () => {
  const [old] = before.corrections;
  if (!old) throw new Error('no correction');
  const again = rejectMention(before, old);
  expect(apply(apply(before, again.change), again.undo)).toEqual(before);
});

test('one mark on the page is the lowest density', () => {
  expect(markFewer({ ...before, density: 'page' })).toBeNull();
});
