import type { Surroundings, TextPart } from '../../core/page-numbers/passage.ts';
import { runToCompletion } from '../../core/resumable.ts';
import { isElement } from '../text/element-kinds.ts';
import {
  closest,
  contains,
  createWalkerIn,
  elementsBelow,
  parentElementOf,
  SHOW_TEXT,
  treeOf,
} from '../text/safe-node.ts';
import { readBlock, type TextBlock } from '../text/text-blocks.ts';
import { documentOf, textNodesIn } from '../text/tree-order.ts';
import type { LabelFinder } from './labels/cell-labels.ts';
import { titlesOfTable } from './labels/table-titles.ts';
import type { NamedPlaces } from './named-places.ts';

/** White space between two blocks is many nodes; further back nothing is looked for. */
const MOST_NODES = 60;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** What the page says around a block in a section: its titles, the block before, the labels of its cell. */
export function readSurroundings(
  block: TextBlock,
  section: Node,
  places: NamedPlaces,
  { labelsOf }: LabelFinder,
): Surroundings {
  const [first] = block.nodes;
  const element = first && parentElementOf(first);
  if (!first || !element) return { titles: [], before: null, labels: [] };
  const read = (each: Element | string | null) => {
    if (typeof each === 'string') return [places.partOfLabel(each)];
    return each && !contains(each, first) ? partIn(each, places) : [];
  };
  const heading = isElement(section) && closest(section, HEADING) ? section : null;
  const headline = elementsBelow(documentOf(first), 'h1').item(0);
  const titles = [...new Set([headline, heading, ...titlesOfTable(element)])].flatMap(read);
  const labels = labelsOf(element);
  // The cells of a table have nothing to do with the text before it.
  const before = labels ? null : textBefore(outermostList(element) ?? first, heading, places);
  return { titles, before, labels: labels?.flatMap(read) ?? [] };
}

function partIn(element: Element, places: NamedPlaces): TextPart[] {
  let count = 0;
  for (const text of textNodesIn(element)) {
    if (++count > MOST_NODES) break;
    if (!/\S/.test(text.data)) continue;
    const block = runToCompletion(readBlock(text));
    if (block) return [places.partOf(block)];
  }
  return [];
}

/** The entries of a list are introduced by what stands before the list. */
function outermostList(element: Element): Element | null {
  let list = closest(element, 'ul, ol');
  for (let outer = list; outer; ) {
    list = outer;
    const parent = parentElementOf(outer);
    outer = parent && closest(parent, 'ul, ol');
  }
  return list;
}

/** The block before a node, up to the heading of its section. */
function textBefore(node: Node, heading: Element | null, places: NamedPlaces): TextPart | null {
  const walker = createWalkerIn(documentOf(node), treeOf(node), SHOW_TEXT);
  walker.currentNode = node;
  for (let count = 0; count < MOST_NODES; count++) {
    const text = walker.previousNode() as Text | null;
    if (!text || (heading && contains(heading, text))) return null;
    if (!/\S/.test(text.data)) continue;
    const block = runToCompletion(readBlock(text));
    if (block) return places.partOf(block);
  }
  return null;
}
