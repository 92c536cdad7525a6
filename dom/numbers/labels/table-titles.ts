import {
  attributeOf,
  closest,
  firstElementOf,
  lastElementOf,
  nameOf,
  nextElementOf,
} from '../../text/safe-node.ts';
import { tableAround } from './cell-labels.ts';
import { namedElements } from './named-elements.ts';
import { isLayout, partOf } from './table-parts.ts';

/** A caption comes before the rows. */
const MOST_CHILDREN = 5;

/** What the table around an element is called: elements that say so, and a text that only screen readers say. */
export function titlesOfTable(element: Element): readonly (Element | string)[] {
  const table = tableAround(element);
  if (!table || isLayout(table)) return [];
  const name = attributeOf(table, 'aria-label')?.trim() ?? '';
  return [
    ...captionOfFigure(table),
    ...namedElements(table, 'aria-labelledby'),
    ...(name === '' ? [] : [name]),
    ...captionOf(table),
  ];
}

function captionOf(table: Element): Element[] {
  let child = firstElementOf(table);
  for (let count = 0; child && count < MOST_CHILDREN; count++) {
    if (partOf(child) === 'caption') return [child];
    child = nextElementOf(child);
  }
  return [];
}

function captionOfFigure(table: Element): Element[] {
  const figure = closest(table, 'figure');
  const ends = figure ? [firstElementOf(figure), lastElementOf(figure)] : [];
  return ends.flatMap((end) => (end && nameOf(end) === 'figcaption' ? [end] : []));
}
