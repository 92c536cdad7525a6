import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath, writePackage, writeSources } from '../../../scripts/release/packages.ts';
import { buildExtension } from '../../../scripts/setup/build-extension.mjs';
import { runCommand } from '../../../scripts/setup/run-command.mjs';
import { waitForText } from '../reader/page-controls.ts';
import { useReader } from '../reader/use-reader.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PACKAGES = [
  ['chrome', 'chromium'],
  ['firefox', 'firefox'],
] as const;
/** A build takes a while, so `npm test` rebuilds only the package whose store rebuilds it too. */
const REBUILT = process.env.FACTLIGHT_BUILT ? (['firefox'] as const) : (['chrome', 'firefox'] as const);

let folder = '';

beforeAll(async () => {
  mkdirSync(join(ROOT, '.output/test'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.output/test/packages-'));
  for (const [store, build] of PACKAGES) {
    // `npm test` has built both.
    if (!process.env.FACTLIGHT_BUILT) await buildExtension(ROOT, build);
    unpack(writePackage(ROOT, store), join(folder, store));
  }
  unpack(writeSources(ROOT), join(folder, 'sources'));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('another build, from the source archive, gives the same bytes', async () => {
  const sources = join(folder, 'sources');
  symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'));
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/zip.ts', ...REBUILT];
  const { ok, output } = await runCommand(process.execPath, command, { cwd: sources, quiet: true });
  expect(ok, output).toBe(true);
  for (const kind of [...REBUILT, 'sources'] as const) {
    const [first, second] = [ROOT, sources].map((root) => readFileSync(packagePath(root, kind)));
    expect(first?.equals(second ?? Buffer.of()), `${kind} differs`).toBe(true);
  }
}, 300_000);

describe.each(PACKAGES)('the package for %s', (store, kind) => {
  const options = {
    get folder() {
      return join(folder, store);
    },
  };
  const reader = useReader(kind, options);

  test('marks a page, opens a card and summarises the page in the popup', async () => {
    const page = await reader.read('index.html');
    const { text } = await reader.openCard(page, 'Palantir');
    expect(text).toContain('69×');
    const popup = await reader.openPopup(page);
    await waitForText(popup, 'MindSpore');
  });
});

function unpack(zip: string, into: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
}
