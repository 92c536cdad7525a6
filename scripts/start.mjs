import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './setup/build-extension.mjs';
import { describeOldNode } from './setup/check-node.mjs';
import { ensureBrowser } from './setup/ensure-browser.mjs';
import { ensurePackages } from './setup/ensure-packages.mjs';
import { Problem, runMain } from './setup/problem.mjs';
import { readStartArguments } from './setup/read-start-arguments.mjs';

/** `npm start [-- [--headless] [PATH-or-URL]]`: plain Node until the packages are installed, then demo.ts. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

await runMain(async () => {
  const oldNode = describeOldNode(process.versions.node);
  if (oldNode) throw new Problem(oldNode);
  const options = readStartArguments(process.argv.slice(2));
  await ensurePackages(ROOT);
  const browser = await ensureBrowser();
  console.log('Building the extension …');
  await buildExtension(ROOT, browser.kind);
  const { register } = await import('tsx/esm/api');
  register();
  const { runDemo } = await import('./demo.ts');
  return runDemo({ root: ROOT, browser, ...options });
});
