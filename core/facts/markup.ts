import type { TextForms } from '../text-forms.ts';

/** Writes text, emphasis and links in one format; escapes whatever the format would read as markup. */
export interface Markup {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (text: string, url: string) => string;
}

/** With ordinary spaces, which search in pasted text expects. */
const PLAIN: Markup = {
  text: (text) => text.replaceAll('\u00a0', ' '),
  strong: (text) => PLAIN.text(text),
  link: (text, url) => `${PLAIN.text(text)} ${url}`,
};

export const MARKDOWN: Markup = {
  text: (text) => PLAIN.text(text).replace(/[\\`*_[\]<>]/g, '\\$&'),
  strong: (text) => `**${MARKDOWN.text(text)}**`,
  link: (text, url) => `[${MARKDOWN.text(text)}](${url.replace(/[()]/g, percentEncode)})`,
};

export const HTML: Markup = {
  text: (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`),
  strong: (text) => `<strong>${HTML.text(text)}</strong>`,
  link: (text, url) => `<a href="${HTML.text(url)}">${HTML.text(text)}</a>`,
};

/** A paragraph in all formats. */
export function writeParagraph(write: (markup: Markup) => string): TextForms {
  return { plain: write(PLAIN), markdown: write(MARKDOWN), html: `<p>${write(HTML)}</p>` };
}

/** Brackets would end a Markdown link early, and `encodeURIComponent` keeps them. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}
