/** The way through extension storage and messages in Chromium: JSON whose strings are UTF-8, without lone surrogates. */
export function carry<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'string' ? carryText(each) : each)));
}

function carryText(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
