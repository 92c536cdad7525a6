import type { CardSource, CardUpdate } from '../core/card.ts';
import { formatDate } from '../core/format-date.ts';
import { FindingList } from './FindingList.tsx';
import { joinParts } from './join-parts.ts';
import { SourceCitations } from './SourceCitations.tsx';
import { useTranslate } from './translate-context.ts';

interface SinceArticleProps {
  readonly since: CardUpdate;
  readonly sources: readonly CardSource[];
}

/** What has become of a figure after the article; folded, because it is no verdict on the article. */
export function SinceArticle({ since, sources }: SinceArticleProps) {
  const t = useTranslate();
  return (
    <details class="since">
      <summary>{joinParts([t('claimSince'), formatDate(since.asOf, t.locale)], t.locale)}</summary>
      <p>{since.note}</p>
      {since.findings.length > 0 && <FindingList findings={since.findings} />}
      <SourceCitations
        ids={[...since.findings.flatMap((finding) => finding.sources), ...since.sources]}
        sources={sources}
      />
    </details>
  );
}
