import type { CardSource } from '../../core/facts/card.ts';
import { httpsLink } from '../../core/facts/https-link.ts';

interface SourceNameProps {
  readonly source: Pick<CardSource, 'url' | 'title'>;
  readonly text: string;
}

/** A source's name: a link in a tab of its own, or plain text where there is nothing good to link. */
export function SourceName({ source, text }: SourceNameProps) {
  const title = text === source.title ? undefined : source.title;
  // Names stay in their own language: it decides how they are spoken, and the form of an apostrophe.
  const lang = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
  const link = httpsLink(source.url);
  if (!link) {
    return (
      <span title={title} lang={lang}>
        {text}
      </span>
    );
  }
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" title={title} lang={lang}>
      {text}
    </a>
  );
}
