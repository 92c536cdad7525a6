import type { Mention } from '../../core/mention.ts';

/** Prints the mentions of a text as a table; `withReasons` adds the linker's reasons. */
export function printMentions(text: string, mentions: readonly Mention[], withReasons: boolean): void {
  if (mentions.length === 0) console.log('No mentions found.');
  let line = 1;
  let lineStart = 0;
  for (const { start, end, entity, surface, score, why } of mentions) {
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < start; at = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = at + 1;
    }
    const place = `${line}:${start - lineStart + 1}`;
    const left = text
      .slice(Math.max(0, start - 24), start)
      .replace(/\s+/g, ' ')
      .padStart(24);
    const right = text.slice(end, end + 24).replace(/\s+/g, ' ');
    const name = surface.replace(/\s+/g, ' ');
    console.log(`${place.padEnd(9)} ${score.toFixed(2)}  ${entity.padEnd(36)} ${left}[${name}]${right}`);
    if (withReasons) for (const reason of why) console.log(`${' '.repeat(16)}${reason}`);
  }
}
