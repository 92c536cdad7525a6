import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './scripts/setup/find-browser.mjs';

const chromium = findChromium();

/** CI machines are busy and lose a key or a move now and then. `npm test` names the tests that needed a retry. */
const retry = process.env.CI ? 1 : 0;

const browser: BrowserConfigOptions = {
  enabled: true,
  headless: true,
  screenshotFailures: Boolean(process.env.CI),
  screenshotDirectory: '.output/test/pictures',
  provider: playwright({
    // As large as the page under test, which would be scaled otherwise: a card ignores clicks when something scales it.
    contextOptions: { viewport: { width: 1280, height: 800 } },
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
};

// A dependency that Vite discovers during a run would reload the page under the tests.
const optimizeDeps = {
  include: [
    'preact',
    'preact/hooks',
    'preact/jsx-runtime',
    'preact/jsx-dev-runtime',
    'axe-core',
    'fast-check',
    'dexie',
    'zod',
    'minisearch',
    '@floating-ui/dom',
    'tabbable',
    'd3-array',
    'd3-shape',
  ],
};

const TEXTS = ['tests/all-texts.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          setupFiles: TEXTS,
          environment: 'node',
          // Property tests are slow on a busy machine.
          testTimeout: 60_000,
          include: ['tests/{core,data,extension,scripts,bench,corpus,conventions}/**/*.test.ts'],
          // IndexedDB is tested in a real browser, not in a simulation.
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false })],
        optimizeDeps,
        test: {
          name: 'dom',
          setupFiles: TEXTS,
          // How many random sequences a changing page goes through (tests/dom/live-page.test.ts).
          env: { FACTLIGHT_SEQUENCES: process.env.FACTLIGHT_SEQUENCES ?? '60' },
          attachmentsDir: '.output/test/attachments',
          retry,
          include: [
            'tests/{dom,overlay,components,entrypoints}/**/*.test.{ts,tsx}',
            'tests/data/**/*.browser.test.ts',
          ],
          browser,
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false })],
        optimizeDeps,
        // `npm run gallery` takes pictures and asserts nothing, so it is not part of `npm test`.
        test: {
          name: 'gallery',
          setupFiles: TEXTS,
          include: ['tests/components/gallery/gallery.tsx'],
          globalSetup: 'tests/components/gallery/clear-output.ts',
          browser,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          retry,
          expect: { poll: { interval: 40, timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // A failure here must not be hidden by a second try.
        test: {
          name: 'robust',
          environment: 'node',
          include: ['tests/robust/**/*.test.ts'],
          fileParallelism: false,
          expect: { poll: { interval: 40, timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
