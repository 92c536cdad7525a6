import type { PageDetector } from '../../core/detection/page-detector.ts';
import { beginsName } from '../../core/text/word-boundaries.ts';
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

  return (deadline) => {
    reader?.resume();
    reader ??= nextReader();
    while (reader) {
      const chunk = reader.next();
      if (chunk) searchChunk(chunk, reader, deadline, detector, blocks);
      else reader = nextReader();
      if (performance.now() < deadline) continue;
      reader?.pause();
      return reader === null;
    }
    return true;
  };
}

/** Detects every block with a hit in the chunk. At the deadline, rewinds the reader to what is left. */
function searchChunk(
  { text, nodes }: TextChunk,
  reader: ChunkReader,
  deadline: number,
  detector: PageDetector,
  blocks: BlockUpdates,
): void {
  let at = detector.findName(text, 0);
  if (at < 0) return;
  const rest = nodes();
  let node = rest.next().value;
  /** Offset in the chunk at which `node` begins. */
  let start = 0;
  const advance = () => {
    start += node?.length ?? 0;
    node = rest.next().value;
  };

  for (; at >= 0; at = detector.findName(text, at)) {
    while (node && at >= start + node.length) advance();
    if (!node) return;
    if (!beginsName(node.data, at - start)) {
      at++;
      continue;
    }
    const last = blocks.detect(node).at(-1);
    // Continue after the block, which may end beyond the chunk, or after the node if its text is never read.
    while (last && node && node !== last && start < text.length) advance();
    at = start + (node?.length ?? 0);
    if (last && performance.now() >= deadline) {
      reader.rewindTo(last);
      return;
    }
  }
}
