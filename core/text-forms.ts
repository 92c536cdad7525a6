/** One text in the forms that a clipboard holds at once; what pastes takes the one it knows best. */
export interface TextForms {
  readonly plain: string;
  readonly markdown: string;
  readonly html: string;
}
