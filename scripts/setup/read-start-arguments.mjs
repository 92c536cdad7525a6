import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

const USAGE = 'npm start -- [--headless] [PATH-or-URL]';

/**
 * Reads the arguments of `npm start`. `target` is a web address or an existing path; undefined means the demo page.
 * @param {string[]} args
 * @returns {{ headless: boolean, target: string | undefined }}
 */
export function readStartArguments(args) {
  const { values, positionals } = parse(args);
  const [target, ...more] = positionals;
  if (more.length > 0) throw new Problem(`Only one page can be opened at a time. Usage: ${USAGE}`);
  if (target !== undefined && !isAddress(target)) checkPath(target);
  return { headless: values.headless, target };
}

/** @param {string[]} args */
function parse(args) {
  try {
    const options = /** @type {const} */ ({ headless: { type: 'boolean', default: false } });
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

/** @param {string} target */
export function isAddress(target) {
  return /^https?:\/\//i.test(target);
}

/** @param {string} target */
function checkPath(target) {
  const path = resolve(target);
  if (!existsSync(path)) throw new Problem(`The file ${target} does not exist.`);
  if (statSync(path).isDirectory() && !existsSync(join(path, 'index.html'))) {
    throw new Problem(`The folder ${target} has no index.html.`);
  }
}
