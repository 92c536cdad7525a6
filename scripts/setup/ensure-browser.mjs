import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findChromium, findFirefox } from './find-browser.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/** Finds a browser for the demo. As root on Debian it installs Chromium when there is none. */
export async function ensureBrowser() {
  if (!findBrowser()) await installOnDebian('chromium');
  const browser = findBrowser();
  if (!browser) {
    throw new Problem(
      'No browser was found. Install Chrome, Chromium, Edge or Firefox, or set FACTLIGHT_BROWSER to the path of one.',
    );
  }
  if (!existsSync(browser.path)) throw new Problem(`The browser ${browser.path} does not exist.`);
  return browser;
}

/** Makes sure that both test browsers exist. As root on Debian it installs what is missing. */
export async function ensureTestBrowsers() {
  if (!findChromium()) await installOnDebian('chromium');
  if (!findFirefox()) await installOnDebian('firefox-esr');
  if (!findChromium()) {
    throw new Problem(
      'The tests need Chrome, Chromium or Edge. Install one, or set FACTLIGHT_CHROMIUM to its path.',
    );
  }
  if (!findFirefox()) {
    throw new Problem(
      'The tests need Firefox 146 or later. Install it, or set FACTLIGHT_FIREFOX to its path.',
    );
  }
}

/** @param {'chromium' | 'firefox-esr'} name */
async function installOnDebian(name) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  console.log(`${name} was not found. Installing the Debian package ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { cwd: process.cwd(), quiet: true, env };
  const update = await runCommand('apt-get', ['update', '-q'], options);
  const install = await runCommand(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', name],
    options,
  );
  if (!install.ok) {
    throw new Problem(
      `apt-get could not install ${name}.\n${(update.ok ? '' : update.output) + install.output}`.trim(),
    );
  }
}

function isDebian() {
  const path = '/etc/os-release';
  return existsSync(path) && /^ID=["']?debian["']?$/m.test(readFileSync(path, 'utf8'));
}
