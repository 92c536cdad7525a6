import type { CardSource } from '../core/card.ts';

interface SourceNameProps {
  readonly source: Pick<CardSource, 'url' | 'title'>;
  readonly text: string;
}

/** A source's name: a link in a tab of its own, or plain text where there is nothing good to link. */
export function SourceName({ source, text }: SourceNameProps) {
  if (!source.url) return <span title={text === source.title ? undefined : source.title}>{text}</span>;
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={text === source.title ? undefined : source.title}
    >
      {text}
    </a>
  );
}
