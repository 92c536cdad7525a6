/** One text in all the formats that a copy puts on the clipboard; the receiving program picks one. */
export interface TextForms {
  readonly plain: string;
  readonly markdown: string;
  readonly html: string;
}
