import { describe, expect, test } from 'vitest';
import { findCircles, graphOf } from './find-circles.ts';
import { type CodeImport, readAllImports, readImports } from './read-imports.ts';

interface Rule {
  /** Top-level folders and packages that a folder may import; it may always import itself. */
  readonly may: readonly string[];
  /** Paths whose types it may import too. */
  readonly types?: readonly string[];
  readonly instead: string;
}

/** What may import what: the table of docs/architecture.md, checked independently of the linter. */
const RULES: Readonly<Record<string, Rule>> = {
  core: { may: [], instead: 'State what you need as a small interface and let the caller pass it in.' },
  dom: { may: ['core'], instead: 'Take browser APIs and data as arguments from the caller.' },
  overlay: {
    may: ['core', 'dom', 'components', 'locales', 'preact', '@floating-ui/dom', 'tabbable'],
    instead: 'State what you need in overlay/ports.ts and let the entrypoint pass it in.',
  },
  components: {
    may: ['core', 'locales', 'preact', 'd3-array', 'd3-shape'],
    types: ['data/schema/'],
    instead: 'Take data as props and report events through callbacks.',
  },
  locales: { may: ['core', 'preact'], instead: 'Let the caller pass in what the texts need.' },
  data: {
    may: ['core', 'zod', 'dexie', 'minisearch', 'fake-indexeddb', 'node:'],
    instead: 'Leave pages and browser APIs to the entrypoints.',
  },
  extension: {
    may: ['core', 'locales', '#imports', 'preact'],
    types: ['data/schema/'],
    instead: 'Get facts from the background with a message of extension/protocol.ts.',
  },
  entrypoints: {
    may: ['core', 'dom', 'overlay', 'components', 'locales', 'extension', 'preact', '#imports', 'wxt'],
    types: ['data/'],
    instead:
      'Get facts from the background with a message of extension/protocol.ts: Dexie and zod stay off the page.',
  },
};

/** The only file that reads data/ at run time. */
const BACKGROUND = 'entrypoints/background.ts';
/** Folders whose rooms must not depend on each other in a circle. */
const LAYERED = ['core', 'overlay', 'components', 'data', 'extension'];

const imports = readAllImports();

test.each(Object.entries(RULES))('%s imports only what its rule allows', (folder, rule) => {
  const forbidden = imports
    .filter(({ from }) => from.startsWith(`${folder}/`))
    .filter((each) => !isAllowed(folder, rule, each));
  const messages = forbidden.map(({ from, to }) => `${from} must not import ${to}. ${rule.instead}`);
  expect(messages.join('\n')).toBe('');
});

test('no file depends on itself through others, type imports included', () => {
  const circles = findCircles(graphOf(imports.map(({ from, to }) => [from, to])));
  const messages = circles.map((circle) => `${circle}: move what both need to a file of its own.`);
  expect(messages.join('\n')).toBe('');
});

test.each(LAYERED)('the rooms of %s do not depend on each other in a circle', (folder) => {
  const inside = imports.filter(({ from, to }) => [from, to].every((path) => path.startsWith(`${folder}/`)));
  const circles = findCircles(graphOf(inside.map(({ from, to }) => [roomOf(from), roomOf(to)])));
  const messages = circles.map((circle) => {
    const [first = '', second = ''] = circle.split(' → ');
    const example = inside.find(({ from, to }) => roomOf(from) === first && roomOf(to) === second);
    return `${circle}: move code so that one direction remains. For example, ${example?.from} imports ${example?.to}.`;
  });
  expect(messages.join('\n')).toBe('');
});

describe('the checks themselves', () => {
  test('read imports of every form', () => {
    const source = `import type { A } from './a.ts';
import {
  type B,
  type C,
} from '../other/b.ts';
import d, { type D } from 'preact';
import './styles.css?inline';
export { e } from './e.ts';
const f = await import('./f.ts');
`;
    expect(readImports('room/x.ts', source).map(({ to, isTypeOnly }) => [to, isTypeOnly])).toEqual([
      ['room/a.ts', true],
      ['other/b.ts', true],
      ['preact', false],
      ['room/e.ts', false],
      ['room/styles.css', false],
      ['room/f.ts', false],
    ]);
  });

  test('find a circle', () => {
    expect(
      findCircles(
        graphOf([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'b'],
          ['c', 'd'],
          ['d', 'd'],
        ]),
      ),
    ).toEqual(['b → c → b']);
  });

  test('reject a forbidden import', () => {
    const rule = RULES.dom as Rule;
    const each = (to: string) => ({ from: 'dom/x.ts', to, isTypeOnly: true });
    expect(isAllowed('dom', rule, each('core/entity.ts'))).toBe(true);
    expect(isAllowed('dom', rule, each('data/schema/schema.ts'))).toBe(false);
    expect(isAllowed('dom', rule, each('preact'))).toBe(false);
  });
});

function isAllowed(folder: string, { may, types = [] }: Rule, { from, to, isTypeOnly }: CodeImport): boolean {
  if (from === BACKGROUND && to.startsWith('data/')) return true;
  if (isTypeOnly && types.some((path) => to.startsWith(path))) return true;
  return [folder, ...may].some(
    (each) => to === each || to.startsWith(each.endsWith(':') ? each : `${each}/`),
  );
}

/** The folder directly below the top-level folder; a file directly in it is a room of its own. */
function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
