import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Block, LinkedBlock } from './link-matches.ts';
import type { PageContext } from './page-context.ts';

/** What a text block holds. */
export interface Detection extends Omit<LinkedBlock, 'refused'> {
  /** Whether it shows that its page is about the subject. */
  readonly isOnSubject: boolean;
}

/** A shorter text that is no block of a page says too little to tell that it is not about the subject. */
const TELLING_CHARS = 600;

/** Leaves out quiet entities, unless block or page mention another entity or have a cue that quiet ones ask for. */
export function withoutQuiet(
  { mentions, refusals, isOpen }: LinkedBlock,
  { text, findCues }: Block,
  { onlyWith }: Gazetteer,
  page: PageContext | undefined,
): Detection {
  const isQuiet = (entity: string) => onlyWith(entity) !== undefined;
  const hasCue = (entity: string) => onlyWith(entity)?.some((set) => findCues(set).length > 0);
  const isOnSubject =
    page?.isOnSubject === true ||
    mentions.some(({ entity }) => !isQuiet(entity)) ||
    mentions.some(({ entity }) => hasCue(entity));
  if (isOnSubject || (!page && text.length < TELLING_CHARS))
    return { mentions, refusals, isOpen, isOnSubject };
  const kept = mentions.filter(({ entity }) => !isQuiet(entity));
  return { mentions: kept, refusals, isOpen: isOpen || kept.length < mentions.length, isOnSubject };
}
