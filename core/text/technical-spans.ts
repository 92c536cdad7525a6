import type { Span } from '../mention.ts';

const TLD = 'com|org|net|cn|io|ai|dev|co|gov|edu|info|app|me|tv|uk|de|fr|jp|kr|tw|ru|eu|us|html?|cloud|tech';
const FILE =
  'py|ipynb|js|mjs|ts|tsx|json|jsonl|ya?ml|toml|md|rst|txt|csv|tsv|bin|safetensors|gguf|ggml|pth?|ckpt|onnx|mindir|sh|bat|ps1|cpp|cc|cu|java|go|rs|rb|php|sql|xml|ini|cfg|conf|log|lock|whl|tar|gz|zip|rar|exe|dll|so|dmg|apk|pdf|png|jpe?g|svg|mp4';

const COMMANDS =
  'pip3?|pipx|conda|mamba|npm|npx|yarn|pnpm|brew|apt|apt-get|docker|podman|ollama|uv|git|huggingface-cli|hf|vllm|sudo|cargo|go|python3?';

/** Text written for machines, in which no name counts as a mention. Matched against the original text, in order. */
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
  // Requirements, options, names with double dashes, calls.
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

/** All patterns in one; exported for the test that checks the shortcut. */
export const TECHNICAL = new RegExp(PATTERNS.join('|'), 'g');

/** Every pattern needs one of these: a character that prose lacks, one where prose has none, or a command word. */
const RARE = '@/\\`';
const RARE_IN_CONTEXT = '.(=-';
const CONTEXT = /[\w.-]\.[A-Za-z]|[\w.]\(|[\w.-][=>~]=|--|(?<![\w-])-[a-z]/;
const COMMAND = new RegExp(`www\\.|\\b(?:import|${COMMANDS})\\s|(?:^|[\\n;])\\s*(?:from\\s|\\$|>>>|#!|%)`);
/** Lower-case letters, which are most of a text, come after it. */
const LAST_RARE = 0x60;

/** Addresses, handles, files, commands and code in a text; in order, not overlapping. */
export function findTechnicalSpans(text: string): Span[] {
  if (!hasRareCharacter(text) && !COMMAND.test(text)) return [];
  return Array.from(text.matchAll(TECHNICAL), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Spares most texts the search. A loop over characters is many times faster here than one pattern. */
function hasRareCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_RARE || code === 0x20) continue;
    const character = text.charAt(i);
    if (RARE.includes(character)) return true;
    if (RARE_IN_CONTEXT.includes(character) && CONTEXT.test(text.slice(Math.max(0, i - 2), i + 2)))
      return true;
  }
  return false;
}
