import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * Runs `npm ci` when node_modules is missing or differs from package-lock.json.
 * @param {string} root
 */
export async function ensurePackages(root) {
  if (arePackagesCurrent(root)) return;
  console.log('Installing the npm packages …');
  const { ok, output } = await runNpm(root, ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (!ok) throw new Problem(`The npm packages could not be installed (npm ci).\n${output.trim()}`);
}

/**
 * Whether node_modules is what package-lock.json says.
 * @param {string} root
 */
export function arePackagesCurrent(root) {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  // The type check needs .wxt, which `wxt prepare` writes at the end of an install.
  if (!existsSync(installedPath) || !existsSync(join(root, '.wxt/tsconfig.json'))) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(installedPath);
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function runNpm(root, args) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli))
    return runCommand(process.execPath, [cli, ...args], { cwd: root, quiet: true });
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return runCommand(command, args, { cwd: root, quiet: true });
}
