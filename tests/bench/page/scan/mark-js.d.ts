/** The measured part of mark.js, which ships no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Node);
    mark(terms: readonly string[], options: { readonly separateWordSearch: boolean }): void;
  }
}
