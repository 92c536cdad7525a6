/** The parts of a `URL` or `Location` that identify a site. */
interface Address {
  readonly protocol: string;
  readonly host: string;
}

/** The site of a page, as settings store it: its host, or `file`. Null for pages that extensions may not read. */
export function siteOf({ protocol, host }: Address): string | null {
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}
