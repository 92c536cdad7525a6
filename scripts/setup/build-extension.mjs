import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/** WXT's arguments and its folder for each build. Firefox's manifest version 3 is not what readers get (ADR 7). */
const BUILDS = {
  chromium: { args: [], folder: 'chrome-mv3' },
  firefox: { args: ['-b', 'firefox'], folder: 'firefox-mv2' },
  'firefox-mv3': { args: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
  safari: { args: ['-b', 'safari', '--mv3'], folder: 'safari-mv3' },
};

/**
 * Builds the extension into .output and returns its folder.
 * @param {string} root
 * @param {keyof typeof BUILDS} kind
 */
export async function buildExtension(root, kind) {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', ...BUILDS[kind].args];
  // Under a test runner it is `test`, with which Vite builds something else.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { ok, output } = await runCommand(process.execPath, args, { cwd: root, quiet: true, env });
  if (!ok) throw new Problem(`The extension could not be built.\n${output.trim()}`);
  return extensionFolder(root, kind);
}

/**
 * The folder of WXT's build for a browser.
 * @param {string} root
 * @param {keyof typeof BUILDS} kind
 */
export function extensionFolder(root, kind) {
  return join(root, '.output', BUILDS[kind].folder);
}
