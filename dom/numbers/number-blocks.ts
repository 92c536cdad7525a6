import type { EntityId } from '../../core/entity.ts';
import type { NumberTone } from '../../core/page-number.ts';
import type { PassageAnswer, PassageNumber, PassageQuestion } from '../../core/page-numbers/link-passage.ts';
import type { Resumable } from '../../core/resumable.ts';
import type { MarkSink } from '../marks/block-marks.ts';
import type { Mark } from '../marks/mark.ts';
import { blockToRange } from '../text/block-to-range.ts';
import { isAttached } from '../text/safe-node.ts';
import type { TextBlock } from '../text/text-blocks.ts';
import type { BlockPart } from './block-parts.ts';
import { createLabelFinder } from './labels/cell-labels.ts';
import { isOf, showsItsNumber } from './mark-of-number.ts';
import type { NamedPlaces } from './named-places.ts';
import type { PageDay } from './page-day.ts';
import { isSameQuestion, questionOf } from './passage-question.ts';
import type { PassageQueue } from './passage-queue.ts';
import { readSurroundings } from './surroundings.ts';

/** A part of a block, asked as one question. */
interface NumberPart {
  readonly question: PassageQuestion;
  /** Where it begins in the block's text. */
  readonly at: number;
  /** Null until it is answered. */
  answer: PassageAnswer | null;
  /** Until then, those of the part that was there before. */
  marks: readonly Mark[];
}

/** A block whose numbers were read. */
interface NumberBlock {
  readonly block: TextBlock;
  readonly section: Node;
  readonly parts: readonly NumberPart[];
  /** Whether marks were removed because they showed another number. */
  readonly isStale: boolean;
}

/** The blocks whose numbers were read. */
export interface NumberBlocks {
  /** Reads a block, or reads it again if what it says or what is said around it has changed. */
  update(block: TextBlock, parts: readonly BlockPart[], section: Node, places: NamedPlaces): Resumable<void>;
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
  /** Shows what is to be shown now: `isShown` has other answers. */
  filter(): void;
  all(): Iterable<Pick<NumberBlock, 'block' | 'section'>>;
  /** Numbers that no claim is known for. */
  unchecked(): number;
  clear(): void;
}

export interface NumberBlocksOptions {
  readonly pageDay: PageDay;
  readonly passages: Pick<PassageQueue, 'ask'>;
  readonly sink: MarkSink;
  /** Whether a link is shown: not what the reader has rejected or does not want to see. */
  readonly isShown: (surface: string, entity: EntityId, tone: NumberTone, claim: string) => boolean;
}

/** Nodes of a block between two steps. */
const NODES_A_STEP = 4096;

export function createNumberBlocks(options: NumberBlocksOptions): NumberBlocks {
  const { pageDay, passages, sink, isShown } = options;
  const blocks = new Map<Node, NumberBlock>();
  /** The first node of each node's block. */
  const firstOf = new WeakMap<Node, Node>();
  /** The block of each part that is there now and has been asked. */
  const blockOf = new WeakMap<NumberPart, TextBlock>();
  let count = 0;
  let labels = createLabelFinder();

  function removeAt(first: Node | undefined): void {
    const known = first && blocks.get(first);
    if (!known) return;
    blocks.delete(first);
    known.parts.forEach(dropPart);
  }

  function dropPart(part: NumberPart): void {
    blockOf.delete(part);
    showMarks(part, []);
  }

  function showMarks(part: NumberPart, marks: readonly Mark[]): void {
    const before = part.marks;
    part.marks = marks;
    for (const mark of before) if (!marks.includes(mark)) sink.removed(mark);
    for (const mark of marks) if (!before.includes(mark)) sink.added(mark);
  }

  function showAnswer(part: NumberPart): void {
    const block = blockOf.get(part);
    if (!block || !part.answer) return;
    const { marks: before, at } = part;
    const marks = part.answer.numbers.flatMap(
      (each) => before.find(isOf(each, at)) ?? markOf(each, block, at),
    );
    showMarks(part, marks.filter(showsItsNumber).filter(isWanted));
  }

  function isWanted({ mention: { surface, entity, number } }: Mark): boolean {
    return number !== undefined && isShown(surface, entity, number.tone, number.claim);
  }

  function markOf({ number, ...mention }: PassageNumber, block: TextBlock, at: number): Mark[] {
    const span = { start: at + mention.start, end: at + mention.end };
    const range = blockToRange(block, span);
    if (!range) return [];
    count += 1;
    return [
      {
        mention: { ...mention, ...span, number: { ...number, id: count } },
        range,
        blockStart: block.nodes[0],
      },
    ];
  }

  /** Takes what is known of a part that asks the same; else asks, and keeps the marks that are still right. */
  function renew(
    question: PassageQuestion,
    at: number,
    old: NumberPart | undefined,
    isSame: boolean,
  ): NumberPart {
    const isKnown = old && isSameQuestion(old.question, question);
    if (isKnown && isSame) return old;
    const marks = old?.marks.filter(showsItsNumber) ?? [];
    return { question, at, answer: isKnown ? old.answer : null, marks };
  }

  function ask(part: NumberPart): void {
    passages.ask({
      question: part.question,
      isWanted: () => blockOf.has(part),
      onAnswer(answer) {
        part.answer = answer;
        showAnswer(part);
        // Nobody answers: it is asked again when the block is next read.
        if (!answer) blockOf.delete(part);
      },
    });
  }

  return {
    *update(block, parts, section, places) {
      const [first] = block.nodes;
      if (!first) return;
      const around = readSurroundings(block, section, places, labels);
      yield;
      const questions: { readonly question: PassageQuestion; readonly at: number }[] = [];
      for (const part of parts) {
        questions.push({ question: questionOf(part, around, first, pageDay.read()), at: part.at });
        yield;
      }
      for (const [index, node] of block.nodes.entries()) {
        if (firstOf.get(node) !== first) removeAt(firstOf.get(node));
        firstOf.set(node, first);
        if (index % NODES_A_STEP === NODES_A_STEP - 1) yield;
      }
      if (!isAttached(first)) return;
      const known = blocks.get(first);
      const isSame = known !== undefined && !known.isStale && hasSameNodes(known.block, block);
      const before = new Map(known?.parts.map((part) => [part.at, part]));
      const fresh = questions.map(({ question, at }) => renew(question, at, before.get(at), isSame));
      blocks.set(first, { block, section, parts: fresh, isStale: false });
      const kept = new Set(fresh.flatMap(({ marks }) => marks));
      for (const part of before.values()) {
        if (fresh.includes(part)) continue;
        blockOf.delete(part);
        for (const mark of part.marks) if (!kept.has(mark)) sink.removed(mark);
      }
      for (const part of fresh) {
        const isNew = !blockOf.has(part);
        blockOf.set(part, block);
        if (!isNew) continue;
        if (part.answer) showAnswer(part);
        else ask(part);
      }
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
      if (!known) return;
      for (const part of known.parts) {
        const right = part.marks.filter(showsItsNumber);
        if (right.length === part.marks.length) continue;
        showMarks(part, right);
        blocks.set(first, { ...known, isStale: true });
      }
    },
    startOf: (node) => firstOf.get(node),
    all: () => blocks.values(),
    filter() {
      for (const { parts } of blocks.values()) parts.forEach(showAnswer);
    },
    unchecked() {
      let sum = 0;
      for (const { parts } of blocks.values()) for (const { answer } of parts) sum += answer?.unchecked ?? 0;
      return sum;
    },
    clear() {
      for (const first of [...blocks.keys()]) removeAt(first);
    },
  };
}

function hasSameNodes(a: TextBlock, b: TextBlock): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, i) => node === b.nodes[i] && a.starts[i] === b.starts[i])
  );
}
