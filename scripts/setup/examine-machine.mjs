import { describeOldNode } from './check-node.mjs';
import { arePackagesCurrent } from './ensure-packages.mjs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {object} Finding
 * @property {string} what
 * @property {string | undefined} found what there is; undefined if it is missing or too old
 * @property {string} remedy
 */

/** Lowest major versions that the extension runs in (docs/browsers.md). */
const LOWEST_CHROMIUM = 130;
const LOWEST_FIREFOX = 146;

/**
 * Looks for everything that a command of package.json needs; plain JavaScript, because packages may be missing too.
 * @param {string} root
 * @returns {Promise<Finding[]>}
 */
export async function examineMachine(root) {
  const oldNode = describeOldNode(process.versions.node);
  return [
    { what: 'Node', found: oldNode ? undefined : process.versions.node, remedy: oldNode ?? '' },
    {
      what: 'npm packages',
      found: arePackagesCurrent(root) ? 'as package-lock.json says' : undefined,
      remedy: 'Run npm ci.',
    },
    await examineBrowser('Chrome, Chromium or Edge', findChromium(), LOWEST_CHROMIUM, {
      package: 'chromium',
      variable: 'FACTLIGHT_CHROMIUM',
    }),
    await examineBrowser('Firefox', findFirefox(), LOWEST_FIREFOX, {
      package: 'firefox-esr',
      variable: 'FACTLIGHT_FIREFOX',
    }),
    await examineChineseFont(),
    {
      what: 'git, for npm run release',
      found: await firstLineOf('git', '--version'),
      remedy: 'Get it from https://git-scm.com, on Debian with apt-get install git.',
    },
  ];
}

/**
 * @param {string} what
 * @param {string | undefined} path
 * @param {number} lowest
 * @param {{ package: string, variable: string }} names
 * @returns {Promise<Finding>}
 */
async function examineBrowser(what, path, lowest, names) {
  const remedy = `Install ${what} ${lowest} or later, on Debian with apt-get install ${names.package}, or set ${names.variable} to the path of one.`;
  if (!path) return { what, found: undefined, remedy };
  // Chrome on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return { what, found: path, remedy };
  const version = await firstLineOf(path, '--version');
  const major = Number(version?.match(/(\d+)\.\d/)?.[1] ?? 0);
  return major >= lowest
    ? { what, found: `${version} (${path})`, remedy }
    : { what, found: undefined, remedy: `${path} is ${version ?? 'not there, or not a browser'}. ${remedy}` };
}

/** Without one, pictures of Chinese pages show boxes. Only Linux may come without. */
async function examineChineseFont() {
  const what = 'a Chinese font, for pictures';
  const remedy = 'On Debian: apt-get install fonts-noto-cjk.';
  if (process.platform !== 'linux') return { what, found: 'comes with the system', remedy };
  return { what, found: (await firstLineOf('fc-list', ':lang=zh', 'family')) || undefined, remedy };
}

/**
 * The first line that a command prints, or undefined if it fails or is not there.
 * @param {string} command
 * @param {string[]} args
 */
async function firstLineOf(command, ...args) {
  const { ok, output } = await runCommand(command, args, { cwd: process.cwd(), quiet: true });
  if (!ok) return undefined;
  return output.trim().split('\n').at(-1);
}
