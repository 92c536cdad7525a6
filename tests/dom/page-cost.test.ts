import { afterEach, expect, test } from 'vitest';
import { type Budget, createCostBudget } from '../../core/settings/cost-budget.ts';
import infiniteScroll from '../fixtures/infinite-scroll.html?raw';
import inlineCuts from '../fixtures/inline-cuts.html?raw';
import {
  applySteps,
  expectPageMarks,
  frames,
  loadFixture,
  type RunningMarks,
  startMarks,
} from './page-fixture.ts';

let running: RunningMarks | undefined;
let rewriting = 0;

afterEach(() => {
  cancelAnimationFrame(rewriting);
  running?.stop();
  document.body.innerHTML = '';
});

function start(html: string, limits?: Budget) {
  loadFixture(html);
  const budget = createCostBudget(limits);
  running = startMarks({ canContinue: (ms) => budget.spend(ms, performance.now()) });
  return { budget, marks: running.marks };
}

test('pauses on a page that rewrites itself forever, and resumes on request', async () => {
  // A small allowance keeps the test short.
  const { budget, marks } = start('<main></main><p id="late"></p>', { allowanceMs: 40, share: 0.01 });
  const main = document.querySelector('main') as HTMLElement;
  const rewrite = () => {
    main.innerHTML = `<p>${performance.now()}: DeepSeek, <b>Huawei</b> and Qwen.</p>`.repeat(100);
    rewriting = requestAnimationFrame(rewrite);
  };
  rewrite();
  await expect.poll(() => budget.cost().isPaused, { timeout: 10_000 }).toBe(true);
  const { totalMs, budgetMs } = budget.cost();
  expect(totalMs).toBeGreaterThan(budgetMs);
  const late = document.getElementById('late') as HTMLElement;
  late.textContent = 'Late: Qwen.';
  await frames(10);
  expect(budget.cost().totalMs).toBe(totalMs);
  expect(marks.marksOf('qwen').some(({ range }) => late.contains(range.startContainer))).toBe(false);

  cancelAnimationFrame(rewriting);
  main.replaceChildren();
  expect(marks.counts()).toEqual({});
  rewrite();

  budget.lift();
  marks.resume();
  await expect
    .poll(() => marks.marksOf('qwen').some(({ range }) => late.contains(range.startContainer)))
    .toBe(true);
  await frames(60);
  expect(budget.cost().isPaused).toBe(false);
});

test.each([
  ['with names split across elements', inlineCuts],
  ['that grows', infiniteScroll],
])('reads a page %s completely and reports the cost', async (_, html) => {
  const { budget, marks } = start(html);
  await expectPageMarks(marks);
  await applySteps(marks);
  expect(budget.cost().isPaused).toBe(false);
  expect(budget.cost().totalMs).toBeGreaterThan(0);
});
