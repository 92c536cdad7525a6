import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'components';

const styled = styledClasses(readAll('.css'));
const used = usedClasses(readAll('.tsx'));

it('has no style rule for a class that no component uses', () => {
  expect([...styled].filter((name) => !used.has(name))).toEqual([]);
});

it('has a style rule for every class that a component uses', () => {
  expect([...used].filter((name) => !styled.has(name))).toEqual([]);
});

function readAll(extension: string): string {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
    .join('\n');
}

/** Classes in selectors; comments, imports and strings may contain dots too. */
function styledClasses(css: string): Set<string> {
  const selectors = css.replace(/\/\*[\s\S]*?\*\/|@import[^;]*;|"[^"]*"/g, '');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

/** Classes in `class`, `buttonClass` and `panelClass`, as strings or as strings in an expression. */
function usedClasses(code: string): Set<string> {
  const attributes = [...code.matchAll(/\b(?:class|\w+Class)=("[^"]*"|\{[^}]*\})/g)];
  const strings = attributes.flatMap(([, value = '']) => value.match(/["'][^"']*["']/g) ?? []);
  return new Set(strings.flatMap((text) => text.slice(1, -1).split(/\s+/)));
}
