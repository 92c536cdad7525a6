import type { Mention } from '../mention.ts';
import type { Correction } from '../settings/settings.ts';
import type { PageDetector } from './page-detector.ts';

/** A detector without the mentions that the reader rejected with “Not this”, on this site or everywhere. */
export function withCorrections(
  detector: PageDetector,
  corrections: readonly Correction[],
  site: string,
): PageDetector {
  const rejected = new Set(corrections.filter((each) => each.site === null || each.site === site).map(keyOf));
  if (rejected.size === 0) return detector;
  const isKept = (mention: Mention) => !rejected.has(keyOf(mention));
  return {
    ...detector,
    *detect(text) {
      const { mentions, isOpen } = yield* detector.detect(text);
      return { mentions: mentions.filter(isKept), isOpen };
    },
  };
}

function keyOf({ surface, entity }: Pick<Correction, 'surface' | 'entity'>): string {
  return `${entity} ${surface.toLowerCase()}`;
}
