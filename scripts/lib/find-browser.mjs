import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Plain JavaScript: runs before anything is installed. */

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
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name];
    return root
      ? [
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr'];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
    const root = process.env[name];
    return root ? [join(root, 'Mozilla Firefox/firefox.exe')] : [];
  }),
];

/** Path of a Chromium-family browser, or undefined. `FACTLIGHT_CHROMIUM` wins. */
export function findChromium() {
  return find('FACTLIGHT_CHROMIUM', CHROMIUM_NAMES, CHROMIUM_PATHS);
}

/** Path of Firefox, or undefined. `FACTLIGHT_FIREFOX` wins. */
export function findFirefox() {
  return find('FACTLIGHT_FIREFOX', FIREFOX_NAMES, FIREFOX_PATHS);
}

function find(variable, names, paths) {
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths];
  return candidates.find((path) => existsSync(path));
}
