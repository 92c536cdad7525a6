import { expect } from 'vitest';
import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { MentionCounts } from '../../core/facts/page-summary.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import { createPageMarks, type PageMarks, type PageMarksOptions } from '../../dom/page-marks.ts';
import { isShadowRoot } from '../../dom/text/element-kinds.ts';
import { textNodesIn } from '../../dom/text/tree-order.ts';
import { createFakeDetector } from './fake-detector.ts';

/**
 * Loads a fixture, whose markup carries the expectations: `data-expect` lists the entities of the marks that begin in an
 * element, in order; no mark may begin elsewhere. Each `<template data-step>` changes the element `data-at`:
 *
 *     append, before, replace    inserts the template's content into it, before it, or in place of its content
 *     text                       sets its first text node to the template's text
 *     remove                     removes it
 *     move                       moves it into `data-to`
 *     shadow                     attaches a root with the content (`data-mode`: open or closed)
 *
 * `data-then` changes expectations with the step: `selector: entity entity; selector: …`.
 */
export function loadFixture(html: string): void {
  document.body.innerHTML = html;
  for (const cut of document.querySelectorAll('[data-split]')) splitTexts(cut);
}

/** The marks of the test page, and how to stop them. */
export interface RunningMarks {
  readonly marks: PageMarks;
  readonly reports: readonly MentionCounts[];
  stop(): void;
}

export function startMarks(
  options: Partial<PageMarksOptions> & { detector?: PageDetector } = {},
): RunningMarks {
  const stop = new AbortController();
  const reports: MentionCounts[] = [];
  const marks = createPageMarks({
    root: document,
    detector: createFakeDetector(),
    density: 'all',
    onChange: (counts) => reports.push(counts),
    shadowRootOf,
    ...options,
    signal: stop.signal,
  });
  return { marks, reports, stop: () => stop.abort() };
}

const closedRoots = new WeakMap<Element, ShadowRoot>();

/** A substitute for the browser's extension API, which opens closed roots. */
function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? closedRoots.get(element) ?? null;
}

/** Waits until the marks are as expected; a failure shows both lists. */
export async function expectPageMarks(marks: PageMarks): Promise<void> {
  await frames(3);
  await expect.poll(() => actual(marks), { timeout: 3000, interval: 30 }).toEqual(expected());
}

/** Applies the fixture's steps one by one and checks the expectations after each. */
export async function applySteps(marks: PageMarks): Promise<void> {
  const steps = [...document.querySelectorAll<HTMLTemplateElement>('template[data-step]')];
  for (const step of steps) {
    applyStep(step);
    step.remove();
    await expectPageMarks(marks);
  }
}

function applyStep(step: HTMLTemplateElement): void {
  const { at = '', to = '', mode } = step.dataset;
  const target = find(at);
  const content = document.importNode(step.content, true);
  switch (step.dataset.step) {
    case 'append':
      target.append(content);
      break;
    case 'before':
      target.before(content);
      break;
    case 'replace':
      target.replaceChildren(content);
      break;
    case 'text': {
      const [text] = textNodesIn(target);
      if (text) text.data = step.content.textContent ?? '';
      break;
    }
    case 'remove':
      target.remove();
      break;
    case 'move':
      find(to).append(target);
      break;
    case 'shadow': {
      const root = target.attachShadow({ mode: mode === 'closed' ? 'closed' : 'open' });
      closedRoots.set(target, root);
      root.append(content);
      break;
    }
    default:
      throw new Error(`unknown step ${step.outerHTML}`);
  }
  for (const change of (step.dataset.then ?? '').split(';').filter(Boolean)) {
    const [selector = '', entities = ''] = change.split(':');
    find(selector.trim()).setAttribute('data-expect', entities.trim());
  }
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the fixture has no ${selector}`);
  return found;
}

function expected(): string[] {
  return expectingElements(document).map((element) => `${element.localName}: ${words(element).join(' ')}`);
}

function actual(marks: PageMarks): string[] {
  const found = new Map<Element, string[]>(expectingElements(document).map((element) => [element, []]));
  const stray: string[] = [];
  for (const mark of marks.allMarks()) {
    const element = mark.range.startContainer.parentElement?.closest('[data-expect]');
    const list = element ? found.get(element) : undefined;
    if (list) list.push(mark.mention.entity);
    else stray.push(`stray ${describeMark(mark)}`);
  }
  return [...found].map(([element, list]) => `${element.localName}: ${list.join(' ')}`).concat(stray);
}

function expectingElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const shadow = shadowRootOf(element);
    return [
      ...(element.hasAttribute('data-expect') ? [element] : []),
      ...(shadow ? expectingElements(shadow) : []),
    ];
  });
}

function words(element: Element): string[] {
  return (element.getAttribute('data-expect') ?? '').split(' ').filter(Boolean);
}

function describeMark(mark: Mark): string {
  const { startContainer } = mark.range;
  const root = startContainer.getRootNode();
  return `${mark.mention.entity} in ${startContainer.parentElement?.localName}${isShadowRoot(root) ? ' (shadow)' : ''}`;
}

/** `data-split`: splits every text below into nodes of that many characters, as frameworks do. */
function splitTexts(root: Element): void {
  const size = Number(root.getAttribute('data-split'));
  for (let text of [...textNodesIn(root)]) while (text.length > size) text = text.splitText(size);
}

/** The texts of unpainted marks inside the window. */
export function unpaintedInView(marks: readonly Mark[]): string[] {
  const painted = paintedRanges();
  return marks
    .filter(({ range }) => {
      const parent = range.startContainer.parentElement;
      // A field of a form may hide the method of the same name.
      const rect = parent && Element.prototype.getBoundingClientRect.call(parent);
      return rect && rect.height > 0 && rect.bottom > 0 && rect.top < innerHeight && !painted.has(range);
    })
    .map((mark) => mark.range.startContainer.textContent ?? '');
}

export function paintedRanges(): Set<AbstractRange> {
  return new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]));
}
