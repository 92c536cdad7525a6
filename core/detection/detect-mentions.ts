import type { EntityId } from '../entity.ts';
import type { FoundCues } from '../gazetteer/cues.ts';
import { findName } from '../gazetteer/find-name.ts';
import type { Alias, Gazetteer } from '../gazetteer/gazetteer.ts';
import { childOf, nameAt, ROOT } from '../gazetteer/trie.ts';
import type { Mention, Span } from '../mention.ts';
import { type FoldedText, foldText } from '../text/fold-text.ts';
import { findSentences } from '../text/sentences.ts';
import { matchAt, stickyMatch } from '../text/sticky-regex.ts';
import { findTechnicalSpans } from '../text/technical-spans.ts';
import { beginsName, endOfName } from '../text/word-boundaries.ts';
import { LINK_THRESHOLD, type Link, type LinkContext, linkCandidate } from './linker.ts';
import { findAbbreviations, type PageContext } from './page-context.ts';

/** A name of the gazetteer in the folded text, before anyone asked what it means. */
interface Match {
  readonly start: number;
  /** After the letters of the name, and after its ending and version. */
  readonly nameEnd: number;
  readonly alias: Alias;
}

/**
 * The mentions of one text block, in order, not overlapping; offsets are UTF-16 units of `text`.
 * `page`: what the rest of the page said.
 */
export function detectMentions(text: string, gazetteer: Gazetteer, page?: PageContext): Mention[] {
  return detectBlock(text, gazetteer, page).mentions;
}

/** What one block holds. `isOpen`: more context from the page could yet link a name that is not linked now. */
interface Detection {
  readonly mentions: Mention[];
  readonly isOpen: boolean;
}

/**
 * Fold the text, find all names, then let the linker decide from left to right, longest name first. It decides
 * twice: what the first round was sure of is context for the second.
 */
export function detectBlock(text: string, gazetteer: Gazetteer, page?: PageContext): Detection {
  const folded = foldText(text);
  const matches = findMatches(folded.text, gazetteer);
  if (matches.length === 0) return { mentions: [], isOpen: false };
  const technical = findTechnicalSpans(text);
  const onPage = new Set(page?.entities.keys());
  let cues: FoundCues | undefined;
  const findCuesOnce = (set: string) => {
    cues ??= gazetteer.cues.find(folded.text);
    return cues(set);
  };
  let sentences: readonly Span[] | undefined;
  const findSentencesOnce = () => {
    sentences ??= findSentences(folded.text);
    return sentences;
  };
  const decide = (inBlock: readonly Mention[], introduced: ReadonlyMap<string, EntityId>) =>
    linkMatches(matches, folded, text, technical, gazetteer, {
      text: folded.text,
      cues: gazetteer.cues,
      findCues: findCuesOnce,
      sentences: findSentencesOnce,
      inBlock,
      onPage,
      introduced,
    });
  const first = decide([], page?.abbreviations ?? new Map());
  // Nothing is evidence for itself, so a lone name is decided.
  const isDecided = matches.length === 1 || matches.every(({ alias }) => alias.rule?.prior === undefined);
  if (isDecided) return first;
  const introduced = new Map([...(page?.abbreviations ?? []), ...findAbbreviations(text, first.mentions)]);
  return decide(first.mentions, introduced);
}

/** All names in the text, by start, the longest first. */
function findMatches(text: string, gazetteer: Gazetteer): Match[] {
  const { trie } = gazetteer;
  const matches: Match[] = [];
  for (let start = findName(text, 0, gazetteer); start >= 0; start = findName(text, start + 1, gazetteer)) {
    if (!beginsName(text, start)) continue;
    const here: Match[] = [];
    let node = ROOT;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      node = childOf(trie, node, code === 0x2d ? 0x20 : code);
      if (node === ROOT) break;
      const name = nameAt(trie, node);
      if (name < 0) continue;
      for (const alias of gazetteer.aliasesOf(name)) here.push({ start, nameEnd: at + 1, alias });
    }
    matches.push(...here.reverse());
  }
  return matches;
}

function linkMatches(
  matches: readonly Match[],
  folded: FoldedText,
  original: string,
  technical: readonly Span[],
  gazetteer: Gazetteer,
  context: LinkContext,
): Detection {
  const mentions: Mention[] = [];
  let isOpen = false;
  let free = 0;
  for (const match of matches) {
    if (match.start < free) continue;
    const { rule, entity, texts } = match.alias;
    const end = endOfSpan(match, folded.text, gazetteer);
    if (end < 0) continue;
    const originalOf = (from: number, to: number) =>
      original.slice(folded.startOf(from), folded.endOf(to - 1));
    if (rule?.blocks) {
      free = end;
      continue;
    }
    const link: Link | null = linkCandidate(
      {
        start: match.start,
        end: match.nameEnd,
        entity,
        texts,
        surface: originalOf(match.start, match.nameEnd),
        at: folded.startOf(match.start),
        following: original.slice(folded.endOf(match.nameEnd - 1), folded.endOf(match.nameEnd - 1) + 32),
      },
      rule,
      context,
    );
    if (!link) continue;
    if (link.score < LINK_THRESHOLD) {
      // What a page says only ever speaks for a name.
      isOpen ||= rule?.with !== undefined;
      continue;
    }
    const start = rule?.extendBefore
      ? startOfSpan(match, rule.extendBefore, folded.text, gazetteer, free)
      : match.start;
    const span = { start: folded.startOf(start), end: folded.endOf(end - 1) };
    if (technical.some((other) => other.start < span.end && span.start < other.end)) continue;
    mentions.push({ ...span, entity, surface: originalOf(start, end), ...link });
    free = end;
  }
  return { mentions, isOpen };
}

/** Where the span ends: after the version or words that belong to it, or after the name; -1 inside a word. */
function endOfSpan(match: Match, text: string, gazetteer: Gazetteer): number {
  const more = match.alias.rule?.extendAfter;
  if (more) {
    const longer = match.nameEnd + stickyMatch(gazetteer.cues.after(more), text, match.nameEnd);
    const end = longer > match.nameEnd ? endOfName(text, match.start, longer) : -1;
    if (end >= 0) return end;
  }
  return endOfName(text, match.start, match.nameEnd);
}

function startOfSpan(
  match: Match,
  pattern: string,
  text: string,
  gazetteer: Gazetteer,
  free: number,
): number {
  // Looks for the longest only where there is one at all, which is quick to ask.
  if (!matchAt(gazetteer.cues.before(pattern), text, match.start)?.[1]) return match.start;
  const left = text.slice(Math.max(free, match.start - 64), match.start);
  const found = gazetteer.cues.longestBefore(pattern).exec(left)?.[0].trimStart() ?? '';
  const start = match.start - found.length;
  return found === '' || beginsName(text, start) ? start : match.start;
}
