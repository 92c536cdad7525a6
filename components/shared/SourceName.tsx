import type { CardSource } from '../../core/facts/card.ts';
import { httpsLink } from '../../core/facts/https-link.ts';
import { languageOf } from './language-of.ts';

interface SourceNameProps {
  readonly source: Pick<CardSource, 'url' | 'title'>;
  readonly text: string;
}

/** A source's name, linked in a new tab when the source has an address. */
export function SourceName({ source, text }: SourceNameProps) {
  const title = text === source.title ? undefined : source.title;
  // `lang` decides how a screen reader speaks the name and which font draws its punctuation.
  const lang = languageOf(text);
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
