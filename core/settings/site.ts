/** The parts of an address that name its site; a `URL` or `Location` is one. */
interface Address {
  readonly protocol: string;
  readonly host: string;
}

/** The site of a page as the settings name it: its host, or `file`; null for pages that extensions may not read. */
export function siteOf({ protocol, host }: Address): string | null {
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}
