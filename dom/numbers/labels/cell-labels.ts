import { isElement } from '../../text/element-kinds.ts';
import { closest, contains, elementsBelow, parentElementOf } from '../../text/safe-node.ts';
import { isLabel } from './cell-text.ts';
import { DEFINITION, listOf, readTerms } from './definition-terms.ts';
import { namedElements } from './named-elements.ts';
import { createTableHeads } from './table-heads.ts';
import { CELL, isLayout, partOf, TABLE } from './table-parts.ts';
import { rowsOf } from './table-rows.ts';

/** Finds what says what a text is a value of: the heads of a cell, the term of a definition. */
export interface LabelFinder {
  /** Outer ones first, those of a row before those of a column. Null for a text that is no value of a table or list. */
  labelsOf(element: Element): readonly Element[] | null;
  /** Forgets tables and lists with changed nodes. */
  forget(changed: Iterable<Node>): void;
}

const PLACE = `${CELL}, ${DEFINITION}`;
const KNOWN = `${TABLE}, ${PLACE}, dl`;
/** Lists of definitions may stand in each other. */
const MOST_DEPTH = 3;
/** Pages once were laid out in tables: a cell with so many paragraphs is an article. */
const ARTICLE_PARAGRAPHS = 3;

/** It reads each table and list once, and only as far as it is asked for. */
export function createLabelFinder(): LabelFinder {
  const headsOf = cached((table) => createTableHeads(rowsOf(table)));
  const termsOf = cached(readTerms);
  const isArticle = cached((cell) => elementsBelow(cell, 'p').item(ARTICLE_PARAGRAPHS - 1) !== null);

  function headsAt(cell: Element, table: Element): readonly Element[] | null {
    const named = namedElements(cell, 'headers').filter((head) => head !== cell && contains(table, head));
    if (named.length > 0) return named;
    const row = rowOf(cell, table);
    return row && headsOf.get(table).of(cell, row);
  }

  function ownLabels(place: Element, whole: Element): readonly Element[] | null {
    if (partOf(place) === null) {
      const terms = termsOf.get(whole).get(place) ?? [];
      // Old pages indent by definitions of nothing.
      return terms.length > 0 ? terms : null;
    }
    return isLayout(whole) || isArticle.get(place) ? null : headsAt(place, whole);
  }

  function labelsAt(element: Element, depth: number): readonly Element[] | null {
    const place = closest(element, PLACE);
    const isCell = place !== null && partOf(place) !== null;
    const whole = place && (isCell ? tableAround(place) : listOf(place));
    if (!whole) return null;
    const own = ownLabels(place, whole);
    const parent = parentElementOf(whole);
    const outer = parent && depth > 0 ? closest(parent, PLACE) : null;
    // A table in a cell is more often an arrangement than a part of it.
    const isApart = outer === null || (isCell && partOf(outer) !== null);
    const around = isApart ? null : labelsAt(outer, depth - 1);
    return own || around ? [...(around ?? []), ...(own ?? [])] : null;
  }

  return {
    labelsOf: (element) => labelsAt(element, MOST_DEPTH)?.filter(isLabel) ?? null,
    forget(changed) {
      for (const node of changed) {
        let around = isElement(node) ? node : parentElementOf(node);
        while (around) {
          const parent = parentElementOf(around);
          for (const each of [around, parent]) {
            if (each) for (const cache of [headsOf, termsOf, isArticle]) cache.forget(each);
          }
          around = parent && closest(parent, KNOWN);
        }
      }
    },
  };
}

/** The table that an element is in. */
export function tableAround(element: Element): Element | null {
  return closest(element, TABLE);
}

function rowOf(cell: Element, table: Element): Element | null {
  let row = parentElementOf(cell);
  while (row && row !== table && partOf(row) !== 'row') row = parentElementOf(row);
  return row === table ? null : row;
}

function cached<Value>(read: (element: Element) => Value) {
  const known = new WeakMap<Element, { readonly value: Value }>();
  return {
    get(element: Element): Value {
      const found = known.get(element) ?? { value: read(element) };
      known.set(element, found);
      return found.value;
    },
    forget: (element: Element) => known.delete(element),
  };
}
