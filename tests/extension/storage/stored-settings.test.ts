import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toEntries } from '../../../core/settings/setting-entries.ts';
import { DEFAULT_SETTINGS, type Settings, withMember } from '../../../core/settings/settings.ts';
import { migrateSettings } from '../../../extension/storage/migrate-settings.ts';
import { createSettingsReader } from '../../../extension/storage/settings-reader.ts';
import { createSettingsWriter } from '../../../extension/storage/settings-writer.ts';
import type { SettingsAreas } from '../../../extension/storage/stored-settings.ts';
import { createFakeArea, type FakeArea } from './fake-area.ts';

const createSettingsStore = (areas: SettingsAreas) => ({
  ...createSettingsReader(areas),
  ...createSettingsWriter(areas),
});

let sync: FakeArea;
let local: FakeArea;
const open = () => createSettingsStore({ sync, local });
const migrate = () => migrateSettings({ sync, local });
const sites = (count: number) =>
  Array.from({ length: count }, (_, i) => `${String(i).padStart(4, '0')}.example`);
const addSite = (host: string) => (settings: Settings) => ({
  sitesOff: withMember(settings.sitesOff, host, true),
});
const removeSite = (host: string) => (settings: Settings) => ({
  sitesOff: withMember(settings.sitesOff, host, false),
});

beforeEach(() => {
  sync = createFakeArea();
  local = createFakeArea({ 'gazetteer-2': 'large' });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});

describe('a change', () => {
  test('is read by another context, and writes nothing else', async () => {
    await open().change(() => ({ theme: 'dark', sitesOff: ['a.example'] }));
    expect(await open().read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', sitesOff: ['a.example'] });
    expect([...sync.entries.keys()]).toEqual(['setting:theme', 'site-off:a.example']);
    expect([...local.entries.keys()]).toEqual(['gazetteer-2']);
  });

  test('survives every other change that another context makes at the same time', async () => {
    const correction = { surface: 'Ascend', entity: 'ascend', site: null };
    const legacy = { ...DEFAULT_SETTINGS, sitesOff: ['gone.example', 'kept.example'] };
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, isLegacy) => {
        const stored = isLegacy ? { settings: legacy } : toEntries(legacy);
        sync = createFakeArea(stored);
        local = createFakeArea();
        const areas = { sync: delayed(sync, scheduler), local: delayed(local, scheduler) };
        const slow = () => createSettingsStore(areas);
        const done = Promise.all([
          slow().change(addSite('a.example')),
          slow().change(addSite('b.example')),
          slow().change(removeSite('gone.example')),
          slow().change(() => ({ theme: 'dark' })),
          slow().change(({ corrections }) => ({ corrections: [...corrections, correction] })),
          isLegacy && migrateSettings(areas),
        ]);
        await scheduler.waitFor(done);
        const expected = {
          ...DEFAULT_SETTINGS,
          theme: 'dark',
          sitesOff: ['a.example', 'b.example', 'kept.example'],
          corrections: [correction],
        };
        expect(await open().read()).toEqual(expected);
        await migrate();
        expect(await open().read()).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a full or busy synced storage', () => {
  test.each([
    { items: 100, writes: 9999 },
    { items: 9999, writes: 100 },
  ])('loses nothing at %o: this device keeps what it refuses', async (limits) => {
    sync.limits = limits;
    for (const host of sites(300)) await open().change(addSite(host));
    expect((await open().read()).sitesOff).toEqual(sites(300));
    expect(sync.entries.size).toBe(100);
  });

  test('does not bring back a site that the reader enabled again', async () => {
    await open().change(addSite('a.example'));
    sync.limits = { items: 512, writes: 0 };
    await open().change(removeSite('a.example'));
    expect((await open().read()).sitesOff).toEqual([]);
    sync.limits = { items: 512, writes: 120 };
    await open().change(addSite('a.example'));
    expect((await open().read()).sitesOff).toEqual(['a.example']);
    expect([...local.entries.keys()]).toEqual(['gazetteer-2']);
  });

  test('takes a setting again as soon as it accepts writes', async () => {
    sync.limits = { items: 0, writes: 120 };
    await open().change(() => ({ theme: 'dark' }));
    sync.limits = { items: 512, writes: 120 };
    await open().change(() => ({ theme: 'light' }));
    expect((await open().read()).theme).toBe('light');
    expect(Object.fromEntries(sync.entries)).toEqual({ 'setting:theme': 'light' });
  });

  test('is reported when this device refuses too', async () => {
    sync.limits = { items: 0, writes: 120 };
    local.limits = { items: 1, writes: 120 };
    await expect(open().change(() => ({ theme: 'dark' }))).rejects.toThrow('quota');
    expect(await open().read()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a reset', () => {
  test.each([
    [
      'settings of every kind',
      { 'setting:theme': 'dark', 'site-off:a.example': true, 'correction:["a","b",null]': true },
    ],
    ['junk', { 'setting:theme': null, settings: 'all', 'site-off:': {}, 'correction:[': [] }],
  ])('removes %s and nothing else, in both areas', async (_, stored) => {
    sync = createFakeArea({ ...stored, other: 1 });
    local = createFakeArea({ ...stored, 'gazetteer-2': 'large' });
    await open().reset();
    expect(await open().read()).toEqual(DEFAULT_SETTINGS);
    expect([...sync.entries.keys()]).toEqual(['other']);
    expect([...local.entries.keys()]).toEqual(['gazetteer-2']);
  });

  test('is told when an area refuses', async () => {
    sync = createFakeArea({ 'setting:theme': 'dark' });
    sync.limits = { items: 9, writes: 0 };
    await expect(open().reset()).rejects.toThrow();
  });
});

describe('the legacy item', () => {
  const legacy: Settings = {
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    sitesOff: sites(200),
    corrections: [{ surface: 'Qwen', entity: 'qwen', site: 'b.example' }],
  };

  beforeEach(() => {
    sync = createFakeArea({ settings: legacy });
  });

  test('is read before it is moved', async () => {
    expect(await open().read()).toEqual(legacy);
  });

  test('is moved once; two migrations at the same time lose nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        sync = createFakeArea({ settings: legacy });
        const areas = { sync: delayed(sync, scheduler), local };
        await scheduler.waitFor(Promise.all([migrateSettings(areas), migrateSettings(areas)]));
        expect(sync.entries.has('settings')).toBe(false);
        expect(await open().read()).toEqual(legacy);
      }),
    );
    const before = new Map(sync.entries);
    await migrate();
    expect(sync.entries).toEqual(before);
  });

  test('does not undo what was changed before it was moved', async () => {
    await open().change(() => ({ theme: 'light', sitesOff: [], density: 'page' }));
    await migrate();
    expect(await open().read()).toEqual({ ...legacy, theme: 'light', sitesOff: [], density: 'page' });
  });

  test('stays until its settings are stored', async () => {
    sync.limits = { items: 1, writes: 120 };
    local.limits = { items: 1, writes: 120 };
    await expect(migrate()).rejects.toThrow();
    expect(await open().read()).toEqual(legacy);
    local.limits = { items: 9999, writes: 120 };
    await migrate();
    expect(sync.entries.size).toBe(0);
    expect(await open().read()).toEqual(legacy);
  });
});

describe('a watcher', () => {
  const watched = () => {
    const calls: (readonly [Settings, Settings])[] = [];
    const end = new AbortController();
    open().watch(end.signal, (settings, previous) => calls.push([settings, previous]));
    return { calls, end };
  };

  test('hears once of each change, wherever it is stored, with the settings before it', async () => {
    const { calls } = watched();
    await open().change(() => ({ theme: 'dark', density: 'page' }));
    await expect.poll(() => calls.length).toBe(1);
    sync.limits = { items: 0, writes: 120 };
    await open().change(addSite('a.example'));
    await expect.poll(() => calls.length).toBe(2);
    const dark = { ...DEFAULT_SETTINGS, theme: 'dark', density: 'page' };
    expect(calls).toEqual([
      [dark, DEFAULT_SETTINGS],
      [{ ...dark, sitesOff: ['a.example'] }, dark],
    ]);
  });

  test('hears nothing of other entries, of a migration or after its end', async () => {
    sync = createFakeArea({ settings: { theme: 'dark' } });
    const { calls, end } = watched();
    await local.set({ 'gazetteer-2': 'other' });
    await migrate();
    end.abort();
    await open().change(() => ({ theme: 'light' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(calls).toEqual([]);
  });
});

/** The same area, whose answers come in any order. */
function delayed(area: FakeArea, scheduler: fc.Scheduler): FakeArea {
  return {
    ...area,
    get: (keys) => scheduler.schedule(Promise.resolve()).then(() => area.get(keys)),
    set: (entries) => scheduler.schedule(Promise.resolve()).then(() => area.set(entries)),
    remove: (keys) => scheduler.schedule(Promise.resolve()).then(() => area.remove(keys)),
  };
}
