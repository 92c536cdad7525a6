/** The host in `example.org` or in a full address; null if the input has none. */
export function siteHost(input: string): string | null {
  const text = input.trim().toLowerCase();
  const address = /^[a-z][a-z\d+.-]*:\/\//.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname.includes('.') ? hostname : null;
}
