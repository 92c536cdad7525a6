/** The part of mark.js that is measured; the package has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Node);
    mark(terms: readonly string[], options: { readonly separateWordSearch: boolean }): void;
  }
}
