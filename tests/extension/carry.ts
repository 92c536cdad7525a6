/** What extension storage and messages do to a value in Chromium: JSON with UTF-8 strings, which lose lone surrogates. */
export function carry<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'string' ? carryText(each) : each)));
}

function carryText(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}
