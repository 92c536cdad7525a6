import type { EntityId } from '../../core/entity.ts';
import { createNumberLinker } from '../../core/numbers/link-numbers.ts';
import type { NumberLink } from '../../core/numbers/number-link.ts';
import type { NumberTable } from '../../core/numbers/number-table.ts';
import { type NumberTone, toneOf } from '../../core/page-number.ts';
import { fitsScript } from '../../core/page-numbers/fits-script.ts';
import { composePassage, type Passage } from '../../core/page-numbers/passage.ts';
import { quoteNumber } from '../../core/page-numbers/quote.ts';
import { valueKey } from '../../core/page-numbers/value-key.ts';
import type { ReadQuantity } from '../../core/quantities/quantity.ts';
import type { MarkSink } from '../marks/block-marks.ts';
import type { Mark } from '../marks/mark.ts';
import { blockToRange } from '../text/block-to-range.ts';
import { isText } from '../text/element-kinds.ts';
import { attributeOf, closest, isAttached, parentElementOf } from '../text/safe-node.ts';
import type { TextBlock } from '../text/text-blocks.ts';
import { createLabelFinder } from './labels/cell-labels.ts';
import type { NamedPlaces } from './named-places.ts';
import type { PageDay } from './page-day.ts';
import { readSurroundings } from './surroundings.ts';

/** A block whose numbers were read. */
interface NumberBlock {
  readonly block: TextBlock;
  readonly section: Node;
  /** What its marks follow from: while it stays the same, so do they. Null once a mark is out of date. */
  readonly passage: Passage | null;
  readonly pageDate: string | undefined;
  readonly marks: readonly Mark[];
  /** Numbers that no claim is known for. */
  readonly unchecked: number;
}

/** The blocks whose numbers were read. */
export interface NumberBlocks {
  /** Reads a block, or reads it again if what it says or what is said around it has changed. */
  update(block: TextBlock, section: Node, places: NamedPlaces): void;
  /** Forgets the block that a node is in. */
  remove(node: Text): void;
  /**
   * Forgets blocks that have left the page, and what was known of tables and of the page that have changed. Returns the
   * first nodes of these blocks.
   */
  dropDetached(changed: Iterable<Node> | 'all'): readonly Node[];
  /** Removes the marks of numbers that a block does not show any more. */
  dropStale(node: Node): void;
  /** The first node of the block that a node is in; undefined if it was not read. */
  startOf(node: Node): Node | undefined;
  all(): Iterable<NumberBlock>;
  clear(): void;
}

export interface NumberBlocksOptions {
  readonly table: NumberTable;
  readonly pageDay: PageDay;
  readonly sink: MarkSink;
  /** Whether a link is shown: not what the reader has rejected or does not want to see. */
  readonly isShown: (surface: string, entity: EntityId, tone: NumberTone, claim: string) => boolean;
}

export function createNumberBlocks({ table, pageDay, sink, isShown }: NumberBlocksOptions): NumberBlocks {
  const blocks = new Map<Node, NumberBlock>();
  /** The first node of each node's block. */
  const firstOf = new WeakMap<Node, Node>();
  let quantities: readonly ReadQuantity[] = [];
  let count = 0;
  let labels = createLabelFinder();
  const link = createNumberLinker(table, (read) => {
    quantities = read;
  });

  function removeAt(first: Node | undefined): void {
    const known = first && blocks.get(first);
    if (!known) return;
    blocks.delete(first);
    known.marks.forEach(sink.removed);
  }

  function markOf(found: NumberLink, block: TextBlock, { text, start }: Passage): Mark[] {
    const { claim, entity, relation, surface, score, why } = found;
    const tone = toneOf(relation, table.claims[claim]?.verdict);
    if (entity === null || !isShown(surface, entity, tone, claim)) return [];
    const span = { start: found.start - start, end: found.end - start };
    const range = blockToRange(block, span);
    if (!range) return [];
    count += 1;
    const quantity = quantities.find(({ start: at }) => at === found.start);
    const value = quantity ? valueKey(quantity) : surface;
    const number = { id: count, claim, relation, tone, value, quote: quoteNumber(text, found) };
    const mention = { ...span, entity, surface, score, why, number };
    return [{ mention, range, blockStart: block.nodes[0] }];
  }

  return {
    update(block, section, places) {
      const [first] = block.nodes;
      if (!first) return;
      const passage = composePassage(readSurroundings(block, section, places, labels), places.partOf(block));
      const known = blocks.get(first);
      const pageDate = pageDay.read();
      const isSame =
        known?.pageDate === pageDate && JSON.stringify(known?.passage) === JSON.stringify(passage);
      if (known && isSame && hasSameNodes(known.block, block)) return;
      for (const node of block.nodes) {
        removeAt(firstOf.get(node));
        firstOf.set(node, first);
      }
      const links = link(passage.text, passage.mentions, {
        language: languageOf(first, passage.text),
        from: passage.start,
        pageDate,
      });
      const marks = links.flatMap((each) => markOf(each, block, passage));
      const own = quantities.filter(({ start }) => start >= passage.start).length;
      const unchecked = Math.max(0, own - links.length);
      blocks.set(first, { block, section, passage, pageDate, marks, unchecked });
      marks.forEach(sink.added);
    },
    remove: (node) => removeAt(firstOf.get(node)),
    dropDetached(changed) {
      if (changed === 'all') labels = createLabelFinder();
      else labels.forget(changed);
      pageDay.forget(changed);
      const gone = [...blocks.keys()].filter((first) => !isAttached(first));
      gone.forEach(removeAt);
      return gone;
    },
    dropStale(node) {
      const first = firstOf.get(node);
      const known = first && blocks.get(first);
      const stale = known?.marks.filter((mark) => !showsItsNumber(mark)) ?? [];
      if (!known || stale.length === 0) return;
      const marks = known.marks.filter((mark) => !stale.includes(mark));
      blocks.set(first, { ...known, marks, passage: null });
      stale.forEach(sink.removed);
    },
    startOf: (node) => firstOf.get(node),
    all: () => blocks.values(),
    clear() {
      for (const first of [...blocks.keys()]) removeAt(first);
    },
  };
}

/** Whether the text that a mark covers is still that of its number; where it begins and ends will do. */
function showsItsNumber({ mention: { surface }, range }: Mark): boolean {
  const { startContainer: from, startOffset, endContainer: to, endOffset } = range;
  const textOf = (node: Node) => (isText(node) ? node.data.replace(/\s/g, ' ') : '');
  const shown = surface.replace(/\s/g, ' ');
  if (from === to) return textOf(from).slice(startOffset, endOffset) === shown;
  const [head, tail] = [textOf(from).slice(startOffset), textOf(to).slice(0, endOffset)];
  return head !== '' && tail !== '' && shown.startsWith(head) && shown.endsWith(tail);
}

function hasSameNodes(a: TextBlock, b: TextBlock): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, i) => node === b.nodes[i] && a.starts[i] === b.starts[i])
  );
}

/** The language that the page names, unless the text's script belies it. */
function languageOf(node: Node, text: string): string | undefined {
  const element = parentElementOf(node);
  const named = element && closest(element, '[lang]');
  const language = named ? attributeOf(named, 'lang') : null;
  return language && fitsScript(language, text) ? language : undefined;
}
