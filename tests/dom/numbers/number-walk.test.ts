import { afterEach, expect, test } from 'vitest';
import { createNumberWalk } from '../../../dom/numbers/number-walk.ts';

afterEach(() => document.body.replaceChildren());

/** More nodes than are read between two looks at the clock, then one with a number. */
function part(): HTMLElement {
  const section = document.createElement('section');
  section.innerHTML = `${'<p>and so on</p>'.repeat(1000)}<p>69 times</p>`;
  document.body.append(section);
  return section;
}
/** What a walk finds with the time for a few nodes a call, and how many calls it takes. */
function walkInSteps(root: Node, between: (call: number) => void): { found: string[]; calls: number } {
  const walk = createNumberWalk(root, (text) => /\d/.test(text));
  const found: string[] = [];
  for (let calls = 1; calls < 100; calls++) {
    const next = walk.next(0);
    if (next === null) return { found, calls };
    if (next !== 'later') found.push(next.data);
    between(calls);
  }
  throw new Error('the walk does not end');
}

test('a tree that is walked in steps is walked to its end', () => {
  const { found, calls } = walkInSteps(part(), () => undefined);
  expect(found).toEqual(['69 times']);
  expect(calls).toBeGreaterThan(10);
});

test('a walk ends when its tree leaves the page', () => {
  const section = part();
  const { found, calls } = walkInSteps(section, (call) => call === 3 && section.remove());
  expect(found).toEqual([]);
  expect(calls).toBe(4);
});

test('a walk goes on when the part leaves the page that it has come to', () => {
  const section = part();
  const { found } = walkInSteps(section, (call) => {
    if (call === 3) for (const each of [...section.children].slice(0, 400)) each.remove();
  });
  expect(found).toEqual(['69 times']);
});
