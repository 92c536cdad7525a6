import { memoise } from '../../core/memoise.ts';
import type { Mention } from '../../core/mention.ts';
import { findAgain } from '../../core/page-numbers/find-again.ts';
import type { TextPart } from '../../core/page-numbers/passage.ts';
import type { Mark } from '../marks/mark.ts';
import { isElement } from '../text/element-kinds.ts';
import { elementsBelow, nameOf } from '../text/safe-node.ts';
import type { TextBlock } from '../text/text-blocks.ts';
import { flatText } from './flat-text.ts';

/** Names that are looked for in texts that are read aloud only. */
const MOST_SURFACES = 500;

/** Where the page has names. */
export interface NamedPlaces {
  /** A block with its names. */
  partOf(block: TextBlock): TextPart;
  /** A text that is in no block, with the names that the page has elsewhere. */
  partOfLabel(text: string): TextPart;
  /** Whether a section, or the headline of the page, has a name. */
  isNear(section: Node): boolean;
  readonly isHeadlineNamed: boolean;
  readonly sections: ReadonlySet<Node>;
  /** The names of a block, by its first node, in no order. */
  readonly byBlock: ReadonlyMap<Node, readonly Mention[]>;
  /** Every name as it is written. */
  readonly surfaces: ReadonlySet<string>;
  /** The first node of each block with names. */
  readonly starts: readonly Node[];
}

/** Sorts all marks of a page once; `sectionOf` as of `createSectionFinder`. */
export function findNamedPlaces(
  page: Document,
  marks: Iterable<Mark>,
  sectionOf: (node: Node) => Node,
): NamedPlaces {
  const byBlock = new Map<Node, Mention[]>();
  const bySurface = new Map<string, Mention>();
  for (const { mention, range, blockStart = range.startContainer } of marks) {
    const mentions = byBlock.get(blockStart);
    if (mentions) mentions.push(mention);
    else byBlock.set(blockStart, [mention]);
    if (bySurface.size < MOST_SURFACES) bySurface.set(mention.surface, mention);
  }
  const starts = [...byBlock.keys()];
  const sections = new Set(starts.map(sectionOf));
  const headline = elementsBelow(page, 'h1').item(0);
  const isHeadlineNamed = headline !== null && sections.has(headline);
  return {
    partOf(block) {
      const { text, nodes } = block;
      const [first] = nodes;
      const mentions = (first && byBlock.get(first)) ?? [];
      // The page may have changed since its names were found; they are looked for again.
      const present = mentions.filter(({ start, end, surface }) => text.slice(start, end) === surface);
      return { text: flatText(block), mentions: present.sort((a, b) => a.start - b.start) };
    },
    partOfLabel: memoise((text) => ({ text, mentions: findAgain(text, bySurface) })),
    isNear: (section) => isHeadlineNamed || sections.has(section),
    isHeadlineNamed,
    sections,
    byBlock,
    surfaces: new Set(bySurface.keys()),
    starts,
  };
}

/** The sections whose names are others than before; all, where the headline or a label may have others. */
export function changedSections(
  before: NamedPlaces,
  now: NamedPlaces,
  sectionOf: (node: Node) => Node,
): ReadonlySet<Node> | 'all' {
  const isSame = (first: Node) => areSame(before.byBlock.get(first), now.byBlock.get(first));
  const starts = new Set([...before.starts, ...now.starts]);
  const changed = new Set([...starts].filter((first) => !isSame(first)).map(sectionOf));
  const hasOthers = now.surfaces.size !== before.surfaces.size || !isWithin(now.surfaces, before.surfaces);
  const isAll = hasOthers || now.isHeadlineNamed !== before.isHeadlineNamed;
  return isAll || [...changed].some(isHeadline) ? 'all' : changed;
}

function isHeadline(section: Node): boolean {
  return isElement(section) && nameOf(section) === 'h1';
}

function areSame(before: readonly Mention[] = [], now: readonly Mention[] = []): boolean {
  return (
    before.length === now.length &&
    before.every(({ start, end, entity }, i) => {
      const other = now[i];
      return other?.start === start && other.end === end && other.entity === entity;
    })
  );
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((each) => all.has(each));
}
