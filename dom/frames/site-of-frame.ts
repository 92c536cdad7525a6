/** The site that a frame counts for: the host of the top page where the browser reveals it, else its own, or `file`. */
export function siteOfFrame({ location }: Window): string {
  if (location.protocol === 'file:') return 'file';
  const origins = location.ancestorOrigins;
  const top = origins?.[origins.length - 1];
  return top && URL.canParse(top) ? new URL(top).host : location.host;
}
