import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** Plain JavaScript, because it runs before any package is installed. */

/** @typedef {{ kind: 'chromium' | 'firefox', path: string }} FoundBrowser */

const CHROMIUM_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const CHROMIUM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...inProgramFolders('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...inProgramFolders('Mozilla Firefox/firefox.exe'),
];

/**
 * Finds a browser for the demo: `FACTLIGHT_BROWSER`, then Chrome, Chromium or Edge, then Firefox.
 * @returns {FoundBrowser | undefined}
 */
export function findBrowser() {
  const chosen = process.env.FACTLIGHT_BROWSER;
  if (chosen) return { kind: /firefox/i.test(basename(chosen)) ? 'firefox' : 'chromium', path: chosen };
  const chromium = findChromium();
  if (chromium) return { kind: 'chromium', path: chromium };
  const firefox = findFirefox();
  return firefox ? { kind: 'firefox', path: firefox } : undefined;
}

/** Path of Chrome, Chromium or Edge, or undefined. `FACTLIGHT_CHROMIUM` takes precedence. */
export function findChromium() {
  return find('FACTLIGHT_CHROMIUM', CHROMIUM_NAMES, CHROMIUM_PATHS);
}

/** Path of Firefox, or undefined. `FACTLIGHT_FIREFOX` takes precedence. */
export function findFirefox() {
  return find('FACTLIGHT_FIREFOX', FIREFOX_NAMES, FIREFOX_PATHS);
}

/**
 * @param {string} variable
 * @param {string[]} names
 * @param {string[]} paths
 */
function find(variable, names, paths) {
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths];
  return candidates.find((path) => existsSync(path));
}

/** @param {string[]} programs */
function inProgramFolders(...programs) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name];
    return root ? programs.map((program) => join(root, program)) : [];
  });
}
