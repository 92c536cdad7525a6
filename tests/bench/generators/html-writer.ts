/** Writes indented HTML and counts the text nodes that a browser will create, white space between tags included. */
export interface HtmlWriter {
  /** Opens a block on a line of its own. */
  open(tag: string, attributes?: string): HtmlWriter;
  close(): HtmlWriter;
  /** Writes text in the open block. Never call it twice in a row: the browser would create one node for both. */
  text(text: string): HtmlWriter;
  /** Writes an inline element with text. */
  inline(tag: string, text: string): HtmlWriter;
  lineBreak(): HtmlWriter;
  textNodes(): number;
  characters(): number;
  /** The complete HTML, once every block is closed. */
  end(): string;
}

export function createHtmlWriter(): HtmlWriter {
  const pieces: string[] = [];
  const open: string[] = [];
  let textNodes = 0;
  let characters = 0;
  let hasText = false;

  function write(text: string): void {
    textNodes++;
    characters += text.length;
    pieces.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  }

  function indent(): void {
    write(`\n${'  '.repeat(Math.min(open.length, 6))}`);
  }

  const writer: HtmlWriter = {
    open(tag, attributes) {
      indent();
      pieces.push(attributes ? `<${tag} ${attributes}>` : `<${tag}>`);
      open.push(tag);
      hasText = false;
      return writer;
    },
    close() {
      const tag = open.pop();
      if (!hasText) indent();
      pieces.push(`</${tag}>`);
      hasText = false;
      return writer;
    },
    text(text) {
      write(text);
      hasText = true;
      return writer;
    },
    inline(tag, text) {
      pieces.push(tag === 'a' ? '<a href="#">' : `<${tag}>`);
      write(text);
      pieces.push(`</${tag}>`);
      hasText = true;
      return writer;
    },
    lineBreak() {
      pieces.push('<br>');
      return writer;
    },
    textNodes: () => textNodes,
    characters: () => characters,
    end() {
      indent();
      return pieces.join('');
    },
  };
  return writer;
}
