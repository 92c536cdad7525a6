import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from './problem.mjs';

const USAGE = 'npm start -- [--headless] [PATH-or-URL]';

/**
 * What `npm start` was asked for; `target` is a web address or an existing path, absent for the demo page.
 * @param {string[]} args
 * @returns {{ headless: boolean, target: string | undefined }}
 */
export function readArguments(args) {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--headless');
  if (unknown) throw new Problem(`Unknown option ${unknown}: ${USAGE}`);
  const [target, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (more.length > 0) throw new Problem(`One page can be opened at a time: ${USAGE}`);
  if (target !== undefined && !isAddress(target)) checkPath(target);
  return { headless: args.includes('--headless'), target };
}

/** @param {string} target */
export function isAddress(target) {
  return /^https?:\/\//i.test(target);
}

/** @param {string} target */
function checkPath(target) {
  const path = resolve(target);
  if (!existsSync(path)) throw new Problem(`There is no file ${target}.`);
  if (statSync(path).isDirectory() && !existsSync(join(path, 'index.html'))) {
    throw new Problem(`There is no index.html in ${target}.`);
  }
}
