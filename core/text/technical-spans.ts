import type { Span } from '../mention.ts';

const TLD = 'com|org|net|cn|io|ai|dev|co|gov|edu|info|app|me|tv|uk|de|fr|jp|kr|tw|ru|eu|us|html?|cloud|tech';
const FILE =
  'py|ipynb|js|mjs|ts|tsx|json|jsonl|ya?ml|toml|md|rst|txt|csv|tsv|bin|safetensors|gguf|ggml|pth?|ckpt|onnx|mindir|sh|bat|ps1|cpp|cc|cu|java|go|rs|rb|php|sql|xml|ini|cfg|conf|log|lock|whl|tar|gz|zip|rar|exe|dll|so|dmg|apk|pdf|png|jpe?g|svg|mp4';

const COMMANDS =
  'pip3?|pipx|conda|mamba|npm|npx|yarn|pnpm|brew|apt|apt-get|docker|podman|ollama|uv|git|huggingface-cli|hf|vllm|sudo|cargo|go|python3?';

/** What is written for machines: no name in it is a mention. Matched on the original text, in this order. */
const PATTERNS = [
  // Addresses, with or without scheme.
  String.raw`(?:[a-z][a-z0-9+.-]*://|www\.)[!-~]+`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?<![\w.@-])(?:[A-Za-z0-9-]+\.)+(?:${TLD})(?![\w-])(?:[/:?#][!-~]*)?`,
  // Handles.
  String.raw`(?<![\w.])@[A-Za-z_][\w.-]*(?:/[\w.-]+)*`,
  // Code in backticks, files, paths, quoted or owner/name repository ids.
  '`[^`\\n]+`',
  String.raw`[\w.-]+\.(?:${FILE})(?![\w-])`,
  String.raw`(?<![\w:/<])(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w.-]+(?:[/\\][\w.-]*)+`,
  String.raw`(?<![\w/.])\.[a-z][\w-]*(?:/[\w.-]+)+`,
  String.raw`["'\u201c\u2018][\w.-]+/[\w.-]+["'\u201d\u2019]`,
  String.raw`(?<![\w/])([A-Za-z]+)(?:-ai|ai|_ai|-community)?/(?=\1[\w.-]*[-_\d])[\w.-]+`,
  String.raw`(?<![\w/])(?:[a-z]+-ai|Qwen|tencent|nvidia|meta-llama|openai|google|mistralai|moonshotai|unsloth|bartowski|TheBloke)/[A-Za-z][\w.-]*[-_\d][\w.-]*`,
  // Requirements, options, assignments, dunder or double-dashed names.
  String.raw`[\w.-]+(?:==|>=|~=|@\d)[\w.+-]+`,
  String.raw`(?<![\w-])--?[a-z][\w-]*(?:=[!-~]+)?`,
  String.raw`[\w-]+--[\w-]+(?:--[\w-]+)*`,
  String.raw`[A-Za-z_][\w.]*\((?=[^)\s])[^)\n]*\)`,
  // Imports and command lines.
  String.raw`(?:^|(?<=[\n;]))\s*(?:import|from)\s+[a-z_][\w.]*(?:\s+(?:as|import)\s+[\w*, ]+)?`,
  String.raw`(?<![A-Za-z]\s)(?<![\w-])import\s+[a-z_][\w.]*(?:\s+as\s+\w+)?`,
  String.raw`(?<![\w-])import\s+[a-z_][\w.]*(?=\s+(?:as\s+\w|fails|failed|error|line|statement))`,
  String.raw`(?<![\w-])from\s+[a-z_][\w.]*\s+import\s+[\w*, ]+`,
  String.raw`(?:^|(?<=\n))\s*(?:\$|>>>|#!|%)\s*[!-~][^\n]*`,
  String.raw`(?<![\w-])(?:${COMMANDS})\s+(?:-m\s+)?(?:install|uninstall|pull|run|serve|clone|add|download|get|create|upload|import|show|list|exec)\s+(?:-{1,2}[\w-]+(?:[= ][!-~]+)?\s+)*[!-~]+(?:\s+-{1,2}[!-~]+)*`,
];

export const TECHNICAL = new RegExp(PATTERNS.join('|'), 'g');

/** What every pattern needs somewhere: a sign that prose has not, one in a place where prose has none, or a word. */
const SIGNS = '@/\\`';
const SIGNS_IN_PLACE = '.(=-';
const PLACE = /[\w.-]\.[A-Za-z]|[\w.]\(|[\w.-][=>~]=|--|(?<![\w-])-[a-z]/;
const WORD = new RegExp(`www\\.|\\b(?:import|${COMMANDS})\\s|(?:^|[\\n;])\\s*(?:from\\s|\\$|>>>|#!|%)`);
/** Small letters, most of a text, come after. */
const LAST_SIGN = 0x60;

/** Spans of a text that are addresses, handles, files, commands or code; in order, not overlapping. */
export function findTechnicalSpans(text: string): Span[] {
  if (!hasSign(text) && !WORD.test(text)) return [];
  return Array.from(text.matchAll(TECHNICAL), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Spares most texts the search; sign by sign, which is many times faster than one pattern over all letters. */
function hasSign(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_SIGN || code === 0x20) continue;
    const sign = text.charAt(i);
    if (SIGNS.includes(sign)) return true;
    if (SIGNS_IN_PLACE.includes(sign) && PLACE.test(text.slice(Math.max(0, i - 2), i + 2))) return true;
  }
  return false;
}
