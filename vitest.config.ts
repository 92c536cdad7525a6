import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './scripts/setup/find-browser.mjs';

const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          // Property tests on a busy machine.
          testTimeout: 60_000,
          include: ['tests/{core,data,extension,scripts,corpus,conventions}/**/*.test.ts'],
          // IndexedDB is tested in a real browser, not against an imitation.
          exclude: ['**/*.browser.test.ts'],
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false })],
        // Named ahead: a dependency found in the middle of a run reloads the page under the tests.
        optimizeDeps: {
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
          ],
        },
        test: {
          name: 'dom',
          // A real browser on a busy machine loses a key now and then; what fails twice fails.
          retry: 1,
          include: ['tests/{dom,overlay,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/data/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // As above: keys, moves, two browsers.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
