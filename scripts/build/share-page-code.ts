import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { findSharedNames, type SharedName } from './shared-names.ts';

const LENDER = 'entrypoints/content/index.ts';
const BORROWER = 'entrypoints/numbers/index.ts';
/** In the scope of the content scripts, which no page can reach. */
const SHELF = 'globalThis.factlightPageCode';
const BORROWED = '\0borrowed:';
/** A module of its own, so that the name of the shelf is written once. */
const SHELF_MODULE = '\0shelf';

/**
 * `numbers.js` runs where `content.js` has run, and needs the same code to read and mark a page. Instead of bringing it a
 * second time, it takes it from the content script: modules that both have are replaced by what the content script
 * leaves in their common scope.
 */
export function sharePageCodePlugin(root: string): Plugin {
  let names: readonly SharedName[] = [];
  let isBorrower = false;
  const pathOf = (id: string) => relative(root, id.split('?')[0] ?? '').replaceAll('\\', '/');
  return {
    name: 'share-page-code',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      names = findSharedNames(root, LENDER, BORROWER);
      isBorrower = JSON.stringify(input).replaceAll('\\\\', '/').includes(BORROWER);
    },
    async resolveId(source, importer) {
      if (source === SHELF_MODULE) return source;
      if (!isBorrower || !importer || !source.startsWith('.')) return null;
      const module = pathOf(join(importer, '..', source));
      return names.some((each) => each.module === module) ? BORROWED + module : null;
    },
    load(id) {
      if (id === SHELF_MODULE) return `export const shelf = ${SHELF};`;
      if (!id.startsWith(BORROWED)) return null;
      const borrowed = names.map(({ module, name }, index) =>
        BORROWED + module === id ? `export const ${name} = shelf[${index}];` : '',
      );
      return `import { shelf } from ${JSON.stringify(SHELF_MODULE)};\n${borrowed.join('\n')}`;
    },
    // After an update the old content script may have asked for it before the new one has run in the page.
    intro: () => (isBorrower ? `if (!${SHELF}) return;` : ''),
    transform(code, id) {
      if (pathOf(id) !== LENDER) return null;
      return { code: `${code}\n${lend(root, names)}`, map: null };
    },
  };
}

function lend(root: string, names: readonly SharedName[]): string {
  const imports = names.map(
    ({ module, name }, index) =>
      `import { ${name} as shared${index} } from ${JSON.stringify(join(root, module))};`,
  );
  return `${imports.join('\n')}\n${SHELF} = [${names.map((_, index) => `shared${index}`).join(', ')}];`;
}
