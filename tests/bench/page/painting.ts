import { createPageDetector } from '../../../core/detection/page-detector.ts';
import type { GazetteerSource } from '../../../core/gazetteer/gazetteer-source.ts';
import { createHighlighter } from '../../../dom/marks/painting/highlighter.ts';
import { createViewportPainter } from '../../../dom/marks/painting/viewport-painter.ts';
import { createPageMarks, type PageMarks } from '../../../dom/page-marks.ts';
import styles from '../../../entrypoints/content/highlight.css?inline';
import { openStored, toStored } from '../gazetteers.ts';
import { rest } from './frames.ts';
import { copyParts, restoreParts } from './parts.ts';

/** A mark by the index of its text node in the document, to find it again in a fresh copy. */
interface MarkPosition {
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

let positions: readonly MarkPosition[] = [];
let originals: readonly Node[] = [];
let stop = new AbortController();

/** Paints the marks of the page once; later changes are ignored. */
export async function paintOnce(source: GazetteerSource): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  document.head.append(sheet);
  const marks = await findMarks(source, stop.signal);
  marks.pause();
}

async function findMarks(source: GazetteerSource, signal: AbortSignal): Promise<PageMarks> {
  const settled = Promise.withResolvers<void>();
  const detector = createPageDetector(openStored(toStored(source)));
  const onChange = () => settled.resolve();
  const marks = createPageMarks({ root: document, detector, density: 'all', signal, onChange });
  await settled.promise;
  return marks;
}

/** Finds the marks of the page and resolves to their number. */
export async function findMarkPositions(source: GazetteerSource): Promise<number> {
  const nodes = new Map(textNodes().map((node, index) => [node, index]));
  const own = new AbortController();
  const marks = await findMarks(source, own.signal);
  positions = marks.allMarks().flatMap(({ range }) => {
    const node = nodes.get(range.startContainer as Text);
    const isWhole = range.startContainer === range.endContainer && node !== undefined;
    return isWhole ? [{ node, start: range.startOffset, end: range.endOffset }] : [];
  });
  own.abort();
  originals = copyParts();
  return positions.length;
}

/** Restores the original page and waits until it is at rest. */
export async function clearPage(): Promise<void> {
  stop.abort();
  stop = new AbortController();
  restoreParts(originals);
  await rest(5);
}

/** Paints highlights, as the extension does. Resolves when they are on the screen. */
export async function paintHighlights(): Promise<void> {
  const nodes = textNodes();
  const highlighter = createHighlighter(() => 'models');
  const painter = createViewportPainter(highlighter, document, () => undefined, stop.signal);
  stop.signal.addEventListener('abort', highlighter.clear);
  for (const { node, start, end } of positions) {
    const text = nodes[node];
    if (!text) continue;
    const [startContainer, endContainer] = [text, text];
    const range = new StaticRange({ startContainer, startOffset: start, endContainer, endOffset: end });
    painter.paint({ mention: { start, end, entity: 'any', surface: '', score: 1, why: [] }, range });
  }
  painter.flush();
  await rest(2);
}

/** Wraps each name in an element, as libraries do. Resolves when they are on the screen. */
export async function wrapNames(): Promise<void> {
  const nodes = textNodes();
  // From last to first, because a split keeps the offsets before it.
  for (const { node, start, end } of [...positions].reverse()) {
    const name = nodes[node]?.splitText(start);
    if (!name) continue;
    name.splitText(end - start);
    const wrapper = document.createElement('mark');
    name.replaceWith(wrapper);
    wrapper.append(name);
  }
  await rest(2);
}

function textNodes(): readonly Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
