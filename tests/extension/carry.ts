/** What storage and messages in Chromium do to a value: JSON with strings in UTF-8, which has no lone surrogates. */
export function carry<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'string' ? carryText(each) : each)));
}

function carryText(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
