import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { BUNDLED_DATASET_PATH } from './data/database/bundled-dataset.ts';
import { loadDataset } from './data/validation/load-dataset.ts';
import { COMMANDS } from './extension/tabs/manifest-commands.ts';
import { browserLocales } from './locales/browser-locales.ts';
import { textFiles } from './locales/text-files.ts';
import { LICENSES_PATH, licensesText, listLicensesPlugin } from './scripts/build/list-licenses.ts';
import {
  ICON_SIZES,
  iconPath,
  lightIconPath,
  renderIcons,
  THEME_ICON_SIZES,
} from './scripts/build/render-icons.ts';
import { sharePageCodePlugin } from './scripts/build/share-page-code.ts';
import { spreadHighlightsPlugin } from './scripts/build/spread-highlights.ts';
import { stripUnsafeCodePlugin } from './scripts/build/strip-unsafe-code.ts';

const FIREFOX_VERSION = '146.0';

/** Of the popup, the options and the background: nothing but the extension's own files, and no HTML made from text. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  vite: ({ browser }) => ({
    resolve: {
      alias: {
        // WXT's own context posts a message to the page, which takes as long as compiling the script (ADR 12).
        'wxt/utils/content-script-context': inProject('entrypoints/content/script-context.ts'),
        // WXT's own takes what the page has named "browser".
        '@wxt-dev/browser': inProject('extension/browser-api.ts'),
      },
    },
    plugins: [
      preact({ devToolsEnabled: false }),
      stripUnsafeCodePlugin(),
      listLicensesPlugin(),
      sharePageCodePlugin(inProject('.')),
      ...(browser === 'firefox' ? [spreadHighlightsPlugin()] : []),
    ],
    build: {
      // For browsers older than any that we run in; it would be the only request of our pages.
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        module: true,
        // The browser stores ASCII source with one byte per character, and any other source with two.
        format: { ascii_only: true },
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      },
    },
  }),
  hooks: {
    // An invalid dataset fails the build; the message names the file, the id and the fix.
    'build:publicAssets': (_, files) => {
      const dataset = JSON.stringify(loadDataset('data/china-ai'));
      files.push({ relativeDest: BUNDLED_DATASET_PATH.slice(1), contents: dataset });
      for (const [relativeDest, contents] of Object.entries({ ...browserLocales(), ...textFiles() })) {
        files.push({ relativeDest, contents });
      }
      files.push({ relativeDest: LICENSES_PATH, contents: licensesText(inProject('LICENSE')) });
      files.push(...renderIcons(inProject('public'), inProject('.wxt')));
    },
  },
  manifest: ({ browser, command, manifestVersion }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // alarms: a snooze must end even if the worker was stopped in the meantime.
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    commands: COMMANDS,
    omnibox: { keyword: 'factlight' },
    // While developing, the pages load from a server.
    ...(command === 'build' && {
      content_security_policy: manifestVersion === 2 ? PAGE_POLICY : { extension_pages: PAGE_POLICY },
    }),
    [manifestVersion === 2 ? 'browser_action' : 'action']: {
      default_icon: Object.fromEntries(ICON_SIZES.map((size) => [size, iconPath(size)])),
      // Of a toolbar with light text. Chromium has one icon, whose letter reads on both.
      ...(browser === 'firefox' && {
        theme_icons: THEME_ICON_SIZES.map((size) => ({
          size,
          dark: iconPath(size),
          light: lightIconPath(size),
        })),
      }),
    },
    // Reasons for the versions: docs/browsers.md.
    ...versionsFor(browser),
  }),
});

function versionsFor(browser: string): object {
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: '18.4' } } };
  if (browser !== 'firefox') return { minimum_chrome_version: '130' };
  return {
    browser_specific_settings: {
      gecko: {
        id: 'factlight@factlight.example',
        strict_min_version: FIREFOX_VERSION,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_VERSION },
    },
  };
}

function inProject(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
