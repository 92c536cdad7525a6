import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A name of a module, by its path in the project. */
export interface SharedName {
  readonly module: string;
  readonly name: string;
}

/** Imports of values; Biome keeps them in this form. */
const IMPORT = /^import \{([^}]*)\} from '(\.[^']+)';$/gm;

/** What `borrower` and its modules import from modules that `lender` has anyway, in a fixed order. Paths are in `root`. */
export function findSharedNames(root: string, lender: string, borrower: string): SharedName[] {
  const lent = modulesOf(root, lender, () => true);
  const shared = new Map<string, SharedName>();
  modulesOf(root, borrower, (module, names) => {
    if (!lent.has(module)) return true;
    for (const name of names) shared.set(`${module} ${name}`, { module, name });
    return false;
  });
  return [...shared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** All modules that a module imports, itself included, as far as `isFollowed`. */
function modulesOf(
  root: string,
  start: string,
  isFollowed: (module: string, names: readonly string[]) => boolean,
): ReadonlySet<string> {
  const modules = new Set([start]);
  for (const module of modules) {
    for (const [, list = '', path = ''] of readFileSync(join(root, module), 'utf8').matchAll(IMPORT)) {
      const names = namesIn(list);
      const imported = join(dirname(module), path).replaceAll('\\', '/');
      if (names.length > 0 && isFollowed(imported, names)) modules.add(imported);
    }
  }
  return modules;
}

/** `a, type B, c as d` imports a and c. */
function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => each.split(' as ')[0] ?? each);
}
