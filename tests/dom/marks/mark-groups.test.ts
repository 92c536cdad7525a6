import { afterEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../dom/marks/mark.ts';
import { createMarkGroups, type MarkGroup, sampleMarks } from '../../../dom/marks/painting/mark-groups.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** One mark per paragraph, in document order. */
function createMarks(count: number): readonly Mark[] {
  document.body.innerHTML = '<p>Qwen</p>'.repeat(count);
  return [...document.querySelectorAll('p')].map(({ firstChild }) => {
    const node = firstChild as Text;
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 4 });
    return { mention: { start: 0, end: 4, entity: 'qwen', surface: 'Qwen', score: 1, why: [] }, range };
  });
}

function groupsOf(marks: readonly Mark[]) {
  const closed: MarkGroup[] = [];
  const emptied: MarkGroup[] = [];
  const groups = createMarkGroups({
    onClosed: (group) => closed.push(group),
    onEmptied: (group) => emptied.push(group),
  });
  for (const mark of marks) groups.add(mark);
  return { groups, closed, emptied, sizes: () => [...groups].map(({ size }) => size) };
}

describe('mark groups', () => {
  it('hold six marks each on a page with few', () => {
    const { closed, sizes } = groupsOf(createMarks(14));
    expect(sizes()).toEqual([6, 6, 2]);
    expect(closed).toHaveLength(2);
  });

  it('grow on a page with thousands of marks', () => {
    const { sizes } = groupsOf(createMarks(5000));
    expect(Math.max(...sizes())).toBe(48);
  });

  it('end where a mark precedes the one before it', () => {
    const [first, second, third] = createMarks(3) as [Mark, Mark, Mark];
    expect(groupsOf([second, third, first]).sizes()).toEqual([2, 1]);
  });

  it('are reported once their last mark is removed', () => {
    const marks = createMarks(2);
    const { groups, closed, emptied, sizes } = groupsOf(marks);
    groups.close();
    for (const mark of marks) expect(groups.remove(mark)).toBe(closed[0]);
    expect(groups.remove(marks[0] as Mark)).toBeNull();
    expect(emptied).toEqual(closed);
    expect([sizes(), groups.size()]).toEqual([[], 0]);
  });

  it('are sampled evenly, with the first and the last mark', () => {
    const marks = createMarks(5);
    expect(sampleMarks(new Set(marks), 3)).toEqual([marks[0], marks[2], marks[4]]);
    expect(sampleMarks(new Set(marks), 6)).toEqual(marks);
  });
});
