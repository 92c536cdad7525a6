import type { Plugin } from 'vite';

/** Code of a package that Factlight never reaches, and that stores ask about. */
interface UnsafeCode {
  /** End of the file's path. */
  readonly file: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const UNSAFE: readonly UnsafeCode[] = [
  // zod builds faster parsers from strings, unless it is `jitless` (data/schema/zod.ts). These are its probe and its compiler.
  {
    file: 'zod/v4/core/util.js',
    pattern: /const F = Function;\s*new F\(""\);\s*return true;/,
    replacement: 'return false;',
  },
  {
    file: 'zod/v4/core/doc.js',
    pattern: /const F = Function;[\s\S]*?return factory\([^;]*\);/,
    replacement: 'throw new Error("zod must be jitless");',
  },
  // No component uses dangerouslySetInnerHTML.
  { file: 'preact/dist/preact.mjs', pattern: /\(\w+\.innerHTML=\w+\.__html\)/, replacement: 'void 0' },
];

/** Removes the unsafe code of one file. Throws when a package has changed so that the code is not found. */
export function stripUnsafeCode(code: string, id: string): string | null {
  const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
  const found = UNSAFE.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
  if (found.length === 0) return null;
  return found.reduce((stripped, { file, pattern, replacement }) => {
    if (!pattern.test(stripped)) {
      throw new Error(`${file} has changed: adapt its pattern in scripts/build/strip-unsafe-code.ts`);
    }
    return stripped.replace(pattern, () => replacement);
  }, code);
}

/** Applies `stripUnsafeCode` to every file of a build. */
export function stripUnsafeCodePlugin(): Plugin {
  return {
    name: 'strip-unsafe-code',
    apply: 'build',
    transform(code, id) {
      const stripped = stripUnsafeCode(code, id);
      return stripped === null ? null : { code: stripped, map: null };
    },
  };
}
