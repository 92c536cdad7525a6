import { readFileSync } from 'node:fs';
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'vite';

/** Where the texts are in a package: each of these licences asks for its text to come along. */
export const LICENSES_PATH = 'licenses.txt';

/** Licences that ask for nothing but their text. Any other fails the build: say here why it is no problem. */
const ALLOWED = '(MIT OR ISC OR Apache-2.0 OR BSD-2-Clause OR BSD-3-Clause OR 0BSD)';

/** WXT builds each entrypoint by itself, with the same plugins. */
const shipped = new Map<string, Dependency>();

/** Notes the package of every module that a build takes in, and fails if its licence is not allowed. */
export function listLicensesPlugin(): Plugin {
  return {
    ...(license({
      thirdParty: {
        multipleVersions: true,
        allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
        output: (packages) => {
          for (const each of packages) shipped.set(`${each.name} ${each.version}`, each);
        },
      },
    }) as Plugin),
    apply: 'build',
  };
}

/** Our own licence, from its file, and those of all packages of the build, by name. */
export function licensesText(ownPath: string): string {
  const own = `Factlight and its dataset\n\n${readFileSync(ownPath, 'utf8')}`;
  const others = [...shipped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license: name, licenseText, noticeText }]) =>
      [`${title} (${name})`, licenseText, noticeText].filter(Boolean).join('\n\n'),
    );
  return [own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`);
}
