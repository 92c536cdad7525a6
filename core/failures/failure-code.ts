/** Messages of ours, and those that browsers word in their own ways, with the code of each. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/context invalidated/i, 'extension-updated'],
  [/receiving end does not exist|could not establish connection/i, 'no-receiver'],
  [/(?:channel|port) (?:is )?closed|before a response|back\/forward cache/i, 'channel-closed'],
  [/no tab with id|invalid tab id|no frame with id|frame .*was removed|tab was closed/i, 'no-such-page'],
  [/cannot access|cannot be scripted|missing host permission/i, 'page-not-allowed'],
  [/is damaged|rows are missing|another shape/i, 'damaged'],
  [/did not open within/i, 'too-slow'],
  [/quota|exceeded|MAX_WRITE_OPERATIONS/i, 'storage-full'],
];

/** These happen in normal use: a page closes or navigates, or the browser keeps it to itself. */
const EXPECTED = new Set([
  'extension-updated',
  'no-receiver',
  'channel-closed',
  'no-such-page',
  'page-not-allowed',
]);

/** A name has this form; anything else could be text of a page. */
const NAME = /^[A-Za-z]{1,40}$/;

/**
 * A short name for an error. An error's message may hold an address or a page's text, so it never becomes part of
 * the code.
 */
export function failureCode(error: unknown): string {
  const { name, message } = read(error);
  const known = CODES.find(([pattern]) => pattern.test(message) || pattern.test(name))?.[1];
  return known ?? (NAME.test(name) ? name : 'unknown');
}

export function isExpected(code: string): boolean {
  return EXPECTED.has(code);
}

/** A message may quote a whole page; what tells its kind comes first. */
const MAX_READ = 500;

/** Anything can be thrown, even an object whose properties throw. */
function read(error: unknown): { readonly name: string; readonly message: string } {
  try {
    const { name, message } = error as { name?: unknown; message?: unknown };
    return {
      name: typeof name === 'string' ? name : '',
      message: typeof message === 'string' ? message.slice(0, MAX_READ) : '',
    };
  } catch {
    return { name: '', message: '' };
  }
}
