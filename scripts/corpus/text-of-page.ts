const HIDDEN = /<(script|style|noscript|template|code|pre|textarea|svg)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const BLOCK_TAG =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|figure|figcaption|blockquote|title|dd|dt|main|nav|aside)\b[^>]*>/gi;
const CUT_TAG = /<(?:wbr|rt|rp)\b[^>]*>(?:[^<]*<\/(?:rt|rp)\s*>)?/gi;
const ANY_TAG = /<\/?[a-z][^>]*>|<![a-z][^>]*>/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** The readable text of an HTML page, one line a block; a text without tags is given back as it is. */
export function textOfPage(source: string): string {
  if (!/<(?:!doctype|html|body|p|div|span|a|br|h[1-6]|article|script|ruby)\b/i.test(source)) return source;
  return source
    .replace(HIDDEN, '\n')
    .replace(/[ \t]*\r?\n[ \t]*/g, ' ')
    .replace(BLOCK_TAG, '\n')
    .replace(CUT_TAG, '')
    .replace(ANY_TAG, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, decodeEntity)
    .replace(/\n\s*\n+/g, '\n');
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
