import { Parser } from 'htmlparser2';

/** Elements whose text is not prose. */
const SKIPPED = new Set('script style noscript template code pre textarea svg rt rp'.split(' '));
/** Skipped elements that do not interrupt the line they are in. */
const INLINE_SKIPPED = new Set(['rt', 'rp']);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'p div br hr li ul ol dl dt dd h1 h2 h3 h4 h5 h6 tr td th caption table section article header footer figure figcaption blockquote title main nav aside address form details summary option'.split(
    ' ',
  ),
);

/** The readable text of an HTML page, one line per block. A source without tags is returned unchanged. */
export function textOfPage(source: string): string {
  if (
    !/<(?:!doctype|html|body|p|div|span|a|br|ul|ol|table|h[1-6]|section|article|script|ruby)\b/i.test(source)
  )
    return source;
  let text = '';
  const skipped: string[] = [];
  const breakLine = (name: string) => {
    if (BLOCKS.has(name) || (SKIPPED.has(name) && !INLINE_SKIPPED.has(name))) text += '\n';
  };
  const parser = new Parser({
    onopentagname(name) {
      if (skipped.length === 0) breakLine(name);
      if (SKIPPED.has(name)) skipped.push(name);
    },
    ontext(data) {
      if (skipped.length === 0) text += data.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');
    },
    onclosetag(name) {
      if (skipped.at(-1) === name) skipped.pop();
      if (skipped.length === 0) breakLine(name);
    },
  });
  parser.end(source);
  return text.replace(/\n\s*\n+/g, '\n');
}
