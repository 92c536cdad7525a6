import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ICON_SIZES, THEME_ICON_SIZES } from '../../../scripts/build/render-icons.ts';
import { buildExtension, extensionFolder } from '../../../scripts/setup/build-extension.mjs';
import { runCommand } from '../../../scripts/setup/run-command.mjs';
import { waitForText } from '../reader/page-controls.ts';
import { useReader } from '../reader/use-reader.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** `npm test` has no time for what no reader of today gets; `npm run test:packages` checks it too. */
const FOR_SAFARI = process.env.FACTLIGHT_BUILT ? ([] as const) : (['safari'] as const);
const BUILDS = ['chromium', 'firefox', 'firefox-mv3', ...FOR_SAFARI] as const;

interface ToolbarButton {
  readonly default_icon: Readonly<Record<string, string>>;
  readonly theme_icons?: readonly { readonly size: number; readonly dark: string; readonly light: string }[];
}

interface Manifest {
  readonly manifest_version: number;
  readonly icons: Readonly<Record<string, string>>;
  readonly action?: ToolbarButton;
  readonly browser_action?: ToolbarButton;
  readonly omnibox?: object;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: object;
}

beforeAll(async () => {
  // `npm test` has built the first two.
  const missing = process.env.FACTLIGHT_BUILT ? (['firefox-mv3'] as const) : BUILDS;
  for (const kind of missing) await buildExtension(ROOT, kind);
}, 600_000);

describe.each(BUILDS)('the build for %s', (kind) => {
  const folder = extensionFolder(ROOT, kind);
  const read = (path: string) => readFileSync(join(folder, path));
  const manifest = () => JSON.parse(read('manifest.json').toString()) as Manifest;

  test('names icons that exist in the right sizes, for the toolbar too', () => {
    const { icons, action, browser_action } = manifest();
    for (const named of [icons, (action ?? browser_action)?.default_icon ?? {}]) {
      expect(Object.keys(named).map(Number)).toEqual([...ICON_SIZES]);
      for (const [size, path] of Object.entries(named)) {
        expect(pixelSize(read(path)), path).toEqual([Number(size), Number(size)]);
      }
    }
  });

  test('has an icon of its own for dark toolbars where the browser chooses by theme', () => {
    const { action, browser_action } = manifest();
    const themed = (action ?? browser_action)?.theme_icons ?? [];
    expect(themed.map(({ size }) => size)).toEqual(
      kind === 'chromium' || kind === 'safari' ? [] : [...THEME_ICON_SIZES],
    );
    for (const { size, dark, light } of themed) {
      expect(pixelSize(read(light)), light).toEqual([size, size]);
      expect(read(light).equals(read(dark))).toBe(false);
    }
  });

  test('names its keyword for the address bar', () => {
    expect(manifest().omnibox).toEqual({ keyword: 'factlight' });
  });

  // docs/permissions.md gives the reason for each; a new one makes browsers ask every reader again.
  test('asks for these permissions and no other', () => {
    const { permissions, host_permissions = [] } = manifest();
    expect([...permissions, ...host_permissions]).toEqual([
      ...['storage', 'scripting', 'alarms', 'contextMenus'],
      '<all_urls>',
    ]);
    const text = read('manifest.json').toString();
    expect(text).not.toMatch(/optional_permissions|optional_host|externally_connectable|web_accessible/);
  });

  test('gives stores and readers a reason for each permission', () => {
    const { permissions, host_permissions = [] } = manifest();
    for (const doc of ['docs/permissions.md', 'docs/store/privacy.md']) {
      const reasons = readFileSync(join(ROOT, doc), 'utf8');
      for (const each of [...permissions, ...host_permissions])
        expect(reasons, doc).toContain(`| \`${each}\` `);
    }
  });

  test('brings the licences of all that is in it', () => {
    const licenses = read('licenses.txt').toString();
    expect(licenses).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    for (const name of [...Object.keys(dependencies), '@floating-ui/core', 'd3-path', 'wxt']) {
      const [file = ''] = readdirSync(join(ROOT, 'node_modules', name)).filter((each) =>
        /^licen[cs]e/i.test(each),
      );
      const text = file && readFileSync(join(ROOT, 'node_modules', name, file), 'utf8').trim();
      expect(licenses, name).toContain(`\n${name} `);
      expect(licenses, name).toContain(text);
    }
  });

  test('keeps the content security policy at least as strict as the browsers’ own', () => {
    const policy = JSON.stringify(
      (manifest() as { content_security_policy?: unknown }).content_security_policy,
    );
    expect(policy ?? '').not.toMatch(/unsafe-|https?:|wasm|data:|\*/);
  });

  test('makes no code from strings and sets no markup', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    expect(scripts).toContain('background.js');
    for (const path of scripts) {
      const code = read(path).toString();
      expect(
        code.match(/.{0,40}(?:\bnew Function\b|=Function\b|\bFunction\(|\beval\().{0,40}/)?.[0],
        path,
      ).toBeUndefined();
      expect(
        code.match(/.{0,40}(?:\.(?:inner|outer)HTML ?=[^=]|insertAdjacentHTML|document\.write).{0,40}/)?.[0],
        path,
      ).toBeUndefined();
    }
  });

  test.runIf(kind.startsWith('firefox'))(
    'passes the check of Firefox’s store without a remark',
    async () => {
      const { output } = await runCommand(
        process.execPath,
        [
          join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
          'lint',
          '--output=json',
          `--source-dir=${folder}`,
          '--no-config-discovery',
        ],
        { cwd: ROOT, quiet: true },
      );
      const { errors, warnings, notices } = JSON.parse(output) as Record<
        string,
        { code: string; message: string }[]
      >;
      expect(
        [errors, warnings, notices].flat().map((remark) => `${remark?.code}: ${remark?.message}`),
      ).toEqual([]);
    },
    120_000,
  );

  test('says which browsers it needs', () => {
    const { minimum_chrome_version, browser_specific_settings } = manifest();
    if (kind === 'chromium') expect(minimum_chrome_version).toBe('130');
    else if (kind === 'safari') {
      expect(minimum_chrome_version).toBeUndefined();
      expect(browser_specific_settings).toEqual({ safari: { strict_min_version: '18.4' } });
    } else {
      expect(browser_specific_settings).toEqual({
        gecko: {
          id: 'factlight@factlight.example',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '146.0' },
      });
    }
  });
});

describe('manifest version 3 in Firefox', () => {
  const reader = useReader('firefox', { build: 'firefox-mv3' });

  test('marks a page, opens a card and summarises the page in the popup', async () => {
    const page = await reader.read('index.html');
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
  });
});

/** Width and height, from the header of a PNG file. */
function pixelSize(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
