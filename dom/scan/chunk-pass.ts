import type { PageDetector } from '../../core/detection/page-detector.ts';
import type { Resumable } from '../../core/resumable.ts';
import { beginsName } from '../../core/text/word-boundaries.ts';
import { proceed } from '../scheduling/proceed.ts';
import { isAttached } from '../text/safe-node.ts';
import type { ChunkReader, TextChunk } from '../text/text-chunks.ts';
import type { BlockUpdates } from './block-updates.ts';
import type { Pass } from './pass.ts';

/**
 * Searches chunks for names and detects the blocks around hits, one reader after the other; `nextReader` returns null
 * after the last.
 */
export function createChunkPass(
  nextReader: () => ChunkReader | null,
  detector: PageDetector,
  blocks: BlockUpdates,
): Pass {
  let reader: ChunkReader | null = null;
  /** The block of a hit that is being detected; the reader waits behind the hit. */
  let work: Resumable<readonly Text[]> | null = null;

  /** Finishes the block under way and continues after it; false at the deadline. */
  function finishBlock(deadline: number): boolean {
    const done = work && proceed(work, deadline);
    if (work && !done) return false;
    work = null;
    const last = done?.value.at(-1);
    if (last && isAttached(last)) reader?.rewindTo(last);
    return true;
  }

  return (deadline) => {
    reader?.resume();
    if (!finishBlock(deadline)) {
      reader?.pause();
      return false;
    }
    reader ??= nextReader();
    while (reader) {
      const chunk = reader.next();
      if (chunk) work = searchChunk(chunk, reader, deadline, detector, blocks);
      else reader = nextReader();
      if (!work && performance.now() < deadline) continue;
      reader?.pause();
      return reader === null;
    }
    return true;
  };
}

/** Chunks longer than this are read run by run, because one search of them would take a slice by itself. */
const LONG_CHUNK_CHARS = 131_072;
/** Nodes longer than this are detected for any hit, so that no search goes on in one node for long. */
const LONG_NODE_CHARS = 8192;

/**
 * Detects every block with a hit in the chunk. At the deadline, rewinds the reader to what is left; returns the work on a
 * block that is not done by then.
 */
function searchChunk(
  { text, nodes }: TextChunk,
  reader: ChunkReader,
  deadline: number,
  detector: PageDetector,
  blocks: BlockUpdates,
): Resumable<readonly Text[]> | null {
  const rest = nodes();
  if (text.length > LONG_CHUNK_CHARS) return rereadRun(rest.next().value, reader, blocks);
  let at = detector.findName(text, 0);
  if (at < 0) return null;
  let node = rest.next().value;
  /** Offset in the chunk at which `node` begins. */
  let start = 0;
  const advance = () => {
    start += node?.length ?? 0;
    node = rest.next().value;
  };

  for (; at >= 0; at = detector.findName(text, at)) {
    while (node && at >= start + node.length) advance();
    if (!node) return null;
    if (node.length < LONG_NODE_CHARS && !beginsName(node.data, at - start)) {
      at++;
      continue;
    }
    const work = blocks.detect(node);
    const done = proceed(work, deadline);
    // Continue after the block, which may end beyond the chunk, or after the node if its text is never read.
    const last = done?.value.at(-1);
    if (!done || performance.now() >= deadline) {
      reader.rewindTo(last ?? node);
      return done ? null : work;
    }
    while (last && node && node !== last && start < text.length) advance();
    at = start + (node?.length ?? 0);
  }
  return null;
}

/** Re-reads the run of the first text in a chunk; the reader goes on after it. */
function rereadRun(
  first: Text | undefined,
  reader: ChunkReader,
  blocks: BlockUpdates,
): Resumable<readonly Text[]> | null {
  if (!first) return null;
  reader.rewindTo(first);
  return blocks.reread(first);
}
