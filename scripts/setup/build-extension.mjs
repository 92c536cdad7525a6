import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Builds the extension into .output and returns its folder.
 * @param {string} root
 * @param {'chromium' | 'firefox'} kind
 */
export async function buildExtension(root, kind) {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])];
  const { ok, output } = await runCommand(process.execPath, args, { cwd: root, quiet: true });
  if (!ok) throw new Problem(`The extension could not be built.\n${output.trim()}`);
  return extensionFolder(root, kind);
}

/**
 * The folder of WXT's build for a browser.
 * @param {string} root
 * @param {'chromium' | 'firefox'} kind
 */
export function extensionFolder(root, kind) {
  return join(root, '.output', kind === 'firefox' ? 'firefox-mv2' : 'chrome-mv3');
}
