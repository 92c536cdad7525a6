import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, readProjectFile } from './project-files.ts';

/** Files with these endings are sources; others, such as `hover.js`, are written by the build. */
const SOURCE = /\.(?:tsx?|mjs|json|html|css|ya?ml|md|txt)$/;
const BUILD_OUTPUT = /^(?:\.output|\.wxt|node_modules)\/|^manifest\.json$/;
const PATH = /^[\w.@*-]+(?:\/[\w.@*-]+)*\/?$/;

const files = projectFiles();
const folders = new Set(files.flatMap(foldersOf));
const modules = files.map((path) => path.replace(/\.(?:tsx?|mjs)$/, ''));
/** The changelog tells history, which may name files that are gone. */
const docs = files.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');

test.each(docs)('every path in %s exists', (doc) => {
  const missing = namedPaths(readProjectFile(doc)).filter((path) => !exists(path, doc));
  const messages = missing.map(
    (path) => `${doc} names ${path}, which does not exist: correct it or remove it.`,
  );
  expect(messages.join('\n')).toBe('');
});

test('finds paths in code spans and links, and no others', () => {
  const text =
    'See `core/entity.ts`, `core/`, `tests/*.ts`, [docs](docs/a.md#b), [web](https://example.org), `npm test`, `and/or`.\n```\n`no/where.ts`\n```\n';
  expect(namedPaths(text)).toEqual(['core/entity.ts', 'core/', 'tests/*.ts', 'docs/a.md']);
});

test('knows what exists', () => {
  expect(exists('core/entity.ts', 'README.md')).toBe(true);
  expect(exists('../README.md', 'docs/architecture.md')).toBe(true);
  expect(exists('no-such-file.ts', 'README.md')).toBe(false);
  expect(exists('core/nothing/', 'README.md')).toBe(false);
});

/** Paths in code spans, and targets of links within the project. */
function namedPaths(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span).filter(isPath);
  const links = [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(([, target = '']) => target);
  return [...spans, ...links.filter((target) => !/^[a-z]+:/.test(target))];
}

/** A span is a path when it looks like one and has a source's ending or begins with one of the project's folders. */
function isPath(span: string): boolean {
  if (!PATH.test(span) || BUILD_OUTPUT.test(span)) return false;
  const [first = ''] = span.split('/');
  return SOURCE.test(span) || (span.includes('/') && folders.has(first));
}

/** A path may start at the root or at the doc's folder, be the end of a longer one, or leave out a module's ending. */
function exists(path: string, doc: string): boolean {
  const bare = path.replace(/\/$/, '');
  const nearby = posix.join(posix.dirname(doc), bare);
  if (path.includes('*')) {
    const pattern = new RegExp(`(?:^|/)${bare.split('*').map(escapePattern).join('[^/]*')}$`);
    return files.some((each) => pattern.test(each));
  }
  const candidates = path.endsWith('/') || !SOURCE.test(path) ? [...folders, ...files, ...modules] : files;
  return candidates.some((each) => each === bare || each === nearby || each.endsWith(`/${bare}`));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
