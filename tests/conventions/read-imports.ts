import { posix } from 'node:path';
import { codeFiles, readProjectFile } from './project-files.ts';

/** One import or re-export; `to` is a project path or the name of a package. */
export interface CodeImport {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** `import … from`, `export … from`, `import '…'`, and `import('…')`. */
const STATIC = /^(import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE = /^import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of the project's code. */
export function readAllImports(): readonly CodeImport[] {
  return codeFiles().flatMap((path) => readImports(path, readProjectFile(path)));
}

export function readImports(path: string, source: string): readonly CodeImport[] {
  const to = (specifier: string) => resolve(path, specifier);
  return [
    ...[...source.matchAll(STATIC)].map(([, , names = '', specifier = '']) => ({
      from: path,
      to: to(specifier),
      isTypeOnly: isTypeOnly(names),
    })),
    ...[...source.matchAll(BARE), ...source.matchAll(DYNAMIC)].map(([, specifier = '']) => ({
      from: path,
      to: to(specifier),
      isTypeOnly: false,
    })),
  ];
}

function resolve(path: string, specifier: string): string {
  const [bare = ''] = specifier.split('?');
  return bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : bare;
}

/** `type { A }`, `type A`, `{ type A, type B }`. */
function isTypeOnly(names: string): boolean {
  const clause = names.trim();
  if (/^type\s/.test(clause)) return true;
  const list = /^\{([\s\S]*)\}$/.exec(clause)?.[1];
  const members =
    list
      ?.split(',')
      .map((each) => each.trim())
      .filter(Boolean) ?? [];
  return members.length > 0 && members.every((each) => /^type\s/.test(each));
}
