import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findChromium, findFirefox } from './find-browser.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/** A browser to open the demo in; on Debian as root, Chromium is installed when there is none. */
export async function ensureBrowser() {
  if (!findBrowser()) await installOnDebian('chromium');
  const browser = findBrowser();
  if (!browser) {
    throw new Problem(
      'No browser was found: install Chrome, Chromium, Edge or Firefox, or set FACTLIGHT_BROWSER to the path of one.',
    );
  }
  if (!existsSync(browser.path)) throw new Problem(`There is no browser at ${browser.path}.`);
  return browser;
}

/** Both browsers that the tests need; on Debian as root, what is missing is installed. */
export async function ensureTestBrowsers() {
  if (!findChromium()) await installOnDebian('chromium');
  if (!findFirefox()) await installOnDebian('firefox-esr');
  if (!findChromium()) {
    throw new Problem(
      'The tests need Chrome, Chromium or Edge: install one, or set FACTLIGHT_CHROMIUM to its path.',
    );
  }
  if (!findFirefox()) {
    throw new Problem(
      'The tests need Firefox 146 or later: install it, or set FACTLIGHT_FIREFOX to its path.',
    );
  }
}

/** @param {'chromium' | 'firefox-esr'} name */
async function installOnDebian(name) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  console.log(`No ${name} was found: installing Debian's package ${name} with apt-get …`);
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
