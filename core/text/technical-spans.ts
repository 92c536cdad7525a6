import type { Span } from '../mention.ts';
import { type Resumable, runToCompletion } from '../resumable.ts';
import { SPACE } from './fold-code.ts';

const TLD = 'com|org|net|cn|io|ai|dev|co|gov|edu|info|app|me|tv|uk|de|fr|jp|kr|tw|ru|eu|us|html?|cloud|tech';
const FILE =
  'py|ipynb|js|mjs|ts|tsx|json|jsonl|ya?ml|toml|md|rst|txt|csv|tsv|bin|safetensors|gguf|ggml|pth?|ckpt|onnx|mindir|sh|bat|ps1|cpp|cc|cu|java|go|rs|rb|php|sql|xml|ini|cfg|conf|log|lock|whl|tar|gz|zip|rar|exe|dll|so|dmg|apk|pdf|png|jpe?g|svg|mp4|run|ko|deb|rpm|msi|jar|wasm|proto|lua|swift|kt|cmake|gradle|service';

const COMMANDS =
  'pip3?|pipx|conda|mamba|npm|npx|yarn|pnpm|brew|apt|apt-get|docker|podman|ollama|uv|git|huggingface-cli|hf|vllm|sudo|cargo|go|python3?';

/** What a line of a configuration sets to the name of a model or tool. */
const SETTING = '(?:model|engine|backend|provider|framework|tokenizer|judge)';

/**
 * Text written for machines, in which no name counts as a mention. Matched against the original text, in order.
 *
 * Each pattern is linear in the text: what begins with a token of any length begins only where the token does (a
 * look-behind), and what goes on across words goes on for a bounded length.
 */
const PATTERNS = [
  // Addresses, with or without scheme.
  String.raw`(?:[a-z][a-z0-9+.-]{0,20}://|www\.)[!-~]+`,
  String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`(?<![\w.@-])(?:[A-Za-z0-9-]+\.)+(?:${TLD})(?![\w-])(?:[/:?#][!-~]*)?`,
  // Handles.
  String.raw`(?<![\w.])@[A-Za-z_][\w.-]*(?:/[\w.-]+)*`,
  // Code in backticks, files, paths, quoted or owner/name repository ids.
  '`[^`\\n]{1,1000}`',
  String.raw`(?<![\w.-])[\w.-]+\.(?:${FILE})(?![\w-])`,
  String.raw`(?<![\w:/<])(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w.-]+(?:[/\\][\w.-]*)+`,
  String.raw`(?<![\w/.])\.[a-z][\w-]*(?:/[\w.-]+)+`,
  String.raw`["'\u201c\u2018][\w.-]+/[\w.-]+["'\u201d\u2019]`,
  String.raw`(?<![\w/])([A-Za-z]+)(?:-ai|ai|_ai|-community)?/(?=\1[\w.-]*[-_\d])[\w.-]+`,
  String.raw`(?<![\w/])(?:[a-z]+-ai|Qwen|tencent|nvidia|NVIDIA|Ascend|huggingface|pytorch|modelscope|meta-llama|openai|google|mistralai|moonshotai|unsloth|bartowski|TheBloke)/[A-Za-z][\w.-]*[-_:\d][\w.:-]*`,
  // Requirements, options, names with double dashes, calls.
  String.raw`(?<![\w.-])[\w.-]+(?:==|>=|~=|@\d)[\w.+-]+`,
  String.raw`(?<![\w-])--[a-z][\w-]* [a-z][a-z0-9]*[\w.:/-]*`,
  String.raw`(?<![\w-])--?[a-z][\w-]*(?:=[!-~]+)?`,
  // Values of parameters: `model=gpt-4`, `"model": "gpt-4"`, and a line `model: gpt-4`.
  String.raw`(?<=\w)=["']?(?:[a-z]|(?<=_[A-Z]{1,32}=["']?)[A-Z])[\w.:/-]*`,
  String.raw`(?<=[\w"'\]] ?= ?)["'][\w.:/-]{1,128}["']`,
  String.raw`"[\w.-]{1,64}"\s{0,4}:\s{0,4}(?:\[\s{0,4})?"[\w.:/-]{1,128}"`,
  String.raw`(?:^|(?<=\n))[^\S\n]{0,16}(?:- )?[a-z_]*${SETTING}[a-z_]*: {1,4}["']?[a-z][\w.:/-]{0,128}["']?(?=[^\S\n]{0,16}(?:\n|$))`,
  String.raw`(?<![\w-])[\w-]+--[\w-]+`,
  // In prose, a bracket without a space before it holds a name's other script or its ticker: `Nvidia(NVDA)`.
  String.raw`(?<![\w.])(?:[\d.]*[a-z_]|(?=[A-Z][A-Za-z0-9]*[._]))[\w.]*\((?![A-Z]{2,6}\))(?=[^)\s])[ -(*-~]{0,200}\)`,
  // Imports and command lines.
  String.raw`(?:^|(?<=[\n;]))[^\S\n]*(?:import|from)\s{1,20}[a-z_][\w.]*(?:\s{1,20}(?:as|import)\s{1,20}[\w*, ]{1,200})?`,
  String.raw`(?<![A-Za-z]\s)(?<![\w-])import\s{1,20}[a-z_][\w.]*(?:\s{1,20}as\s{1,20}\w+)?`,
  String.raw`(?<![\w-])import\s{1,20}[a-z_][\w.]*(?=\s{1,20}(?:as\s{1,20}\w|fails|failed|error|line|statement))`,
  String.raw`(?<![\w-])from\s{1,20}[a-z_][\w.]*\s{1,20}import\s{1,20}[\w*, ]{1,200}`,
  String.raw`(?:^|(?<=\n))[^\S\n]*(?:\$(?![A-Z]{1,5}\b)|>>>|#!|%)[^\S\n]*[!-~][^\n]{0,1000}`,
  String.raw`(?<![\w-])(?:${COMMANDS})\s{1,20}(?:-m\s{1,20})?(?:install|uninstall|pull|run|serve|clone|add|download|get|create|upload|import|show|list|exec)\s{1,20}(?:-{1,2}[\w-]+(?:[= ][!-~]+)?\s{1,20}){0,20}[!-~]+(?:\s{1,20}-{1,2}[!-~]+){0,20}`,
];

/** All patterns in one; exported for the test that checks the shortcut. */
export const TECHNICAL = new RegExp(PATTERNS.join('|'), 'g');

/** Every pattern needs a character that prose lacks, one where prose has none, or a command word. */
const RARE = '@/\\`';
const COMMAND = new RegExp(
  `www\\.|\\b(?:import|${COMMANDS})\\s|(?:^|[\\n;])[^\\S\\n]*(?:from\\s|\\$|>>>|#!|%)|${SETTING}[a-z_]*: `,
);
/** Lower-case letters, which are most of a text, come after it. */
const LAST_RARE = 0x60;

/** A long text is searched this many characters at a time. */
const WINDOW_CHARS = 8192;
/** What a pattern sees beyond its window: more than anything that goes on across words. */
const AHEAD_CHARS = 2048;
/** What the look-behinds see before it. */
const BEHIND_CHARS = 2;
/** How far the end of a window may move on to the end of a token. A longer token is cut, and no name is that long. */
const TOKEN_CHARS = 8192;

/** Addresses, handles, files, commands and code in a text; in order, not overlapping. */
export function findTechnicalSpans(text: string): Span[] {
  return runToCompletion(technicalSpansInSteps(text));
}

export function* technicalSpansInSteps(text: string): Resumable<Span[]> {
  const spans: Span[] = [];
  for (let from = 0; from < text.length; from = Math.max(from + WINDOW_CHARS, spans.at(-1)?.end ?? 0)) {
    if (from > 0) yield;
    addSpansFrom(from, text, spans);
  }
  return spans;
}

/** Adds the spans that begin in the window at `from`. */
function addSpansFrom(from: number, text: string, spans: Span[]): void {
  const begin = Math.max(0, from - BEHIND_CHARS);
  const ahead = Math.min(text.length, from + WINDOW_CHARS + AHEAD_CHARS);
  const end = endOfToken(text, ahead, Math.min(text.length, ahead + TOKEN_CHARS));
  const window = text.slice(begin, end);
  if (!hasRareCharacter(window) && !COMMAND.test(window)) return;
  TECHNICAL.lastIndex = from - begin;
  for (let match = TECHNICAL.exec(window); match; match = TECHNICAL.exec(window)) {
    const start = begin + match.index;
    if (start >= from + WINDOW_CHARS) return;
    const isCut = match.index + match[0].length === window.length;
    spans.push({ start, end: isCut ? endOfToken(text, end, text.length) : start + match[0].length });
  }
}

/** The next white space, so that no token is cut. */
function endOfToken(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && text.charCodeAt(end) > SPACE) end++;
  return end;
}

/** Spares most texts the search. A loop over characters is many times faster here than one pattern. */
function hasRareCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_RARE || code === 0x20) continue;
    const character = text.charAt(i);
    if (RARE.includes(character) || isRareHere(character, text, i)) return true;
  }
  return false;
}

/** `a.b`, `a(`, `a=`, `a>=`, `"a":`, `--`, or `-a` at the beginning of a word. */
function isRareHere(character: string, text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (character === '.') return isLetter(after) && (isWord(before) || before === '.' || before === '-');
  if (character === '(') return isWord(before) || before === '.';
  if (character === '=')
    return isWord(before) || '=>~'.includes(before) || isQuote(after) || isQuote(text.charAt(at + 2));
  if (character === ':') return before === '"';
  if (character === '-') return after === '-' || (after >= 'a' && after <= 'z' && !isWord(before));
  return false;
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

/** As `\w`. */
function isWord(character: string): boolean {
  return isLetter(character) || (character >= '0' && character <= '9') || character === '_';
}
