/** An address that may be linked. Any other is named as text: the way to it could be changed, or it is no page. */
export function httpsLink(address: string | undefined): string | undefined {
  return address !== undefined && /^https:\/\/[^\s/?#\\@]+([/?#]|$)/i.test(address) ? address : undefined;
}
