/** One text in all the formats that a copy puts on the clipboard; the receiving program picks one. */
export interface TextForms {
  readonly plain: string;
  readonly markdown: string;
  readonly html: string;
}

/** Texts as paragraphs of one. */
export function joinParagraphs(paragraphs: readonly TextForms[]): TextForms {
  return {
    plain: paragraphs.map(({ plain }) => plain).join('\n\n'),
    markdown: paragraphs.map(({ markdown }) => markdown).join('\n\n'),
    html: paragraphs.map(({ html }) => html).join('\n'),
  };
}
